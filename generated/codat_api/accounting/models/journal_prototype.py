from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class JournalPrototype(_rt.Model):
    """`JournalPrototype`.

    Attributes:
        created_on: Date on which it was created on the platform. JSON `createdOn`, `datetime`; may be absent.
        has_children: Whether there are entries below it. JSON `hasChildren`, `bool`; may be absent.
        journal_code: Code of the journal, as people know it. JSON `journalCode`, `str`; may be absent or null.
        name: Name. `str`; may be absent or null.
        parent_id: Identifier of the entry above it; absent at the top. JSON `parentId`, `str`; may be absent or
            null.
        status: Status. `JournalStatus` (`Unknown`, `Active`, `Archived`); may be absent.
        type_: Kind. JSON `type`, `str`; may be absent or null.
    """

    created_on: _dt.datetime | None = None
    """Date on which it was created on the platform."""
    has_children: bool | None = None
    """Whether there are entries below it."""
    journal_code: str | None = None
    """Code of the journal, as people know it."""
    name: str | None = None
    """Name."""
    parent_id: str | None = None
    """Identifier of the entry above it; absent at the top."""
    status: _models.JournalStatus | None = None
    """Status."""
    type_: str | None = None
    """Kind."""

    __fields__ = (
        _rt.Field("createdOn", "created_on", _rt.DATETIME),
        _rt.Field("hasChildren", "has_children", _rt.BOOLEAN),
        _rt.Field("journalCode", "journal_code", _rt.STRING, nullable=True),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("parentId", "parent_id", _rt.STRING, nullable=True),
        _rt.Field("status", "status", _rt.Ref("JournalStatus")),
        _rt.Field("type", "type_", _rt.STRING, nullable=True),
    )
