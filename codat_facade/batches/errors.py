"""Errors of a batch that are no errors of a request."""

from __future__ import annotations

from ..errors import CodatError


class JournalError(CodatError):
    """A journal cannot be used; nothing is sent that is not in it."""

    type = "journal"


class JournalLockedError(JournalError):
    """Another process, or another run in this one, uses the journal."""

    type = "journal_locked"
