"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_journal_entry,
        delete_journal_entry,
        get_create_journal_entries_model,
        get_journal_entry,
        list_journal_entries,
    )

__all__ = (
    "create_journal_entry",
    "delete_journal_entry",
    "get_create_journal_entries_model",
    "get_journal_entry",
    "list_journal_entries",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
