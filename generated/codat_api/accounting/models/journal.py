from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.journal_status import JournalStatus
    from ..models.metadata import Metadata


@define(kw_only=True, repr=False)
class Journal(_rt.Model):
    """`Journal`."""

    created_on: _dt.datetime | None = None
    has_children: bool | None = None
    id: str | None = None
    journal_code: str | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    name: str | None = None
    parent_id: str | None = None
    source_modified_date: _dt.datetime | None = None
    status: JournalStatus | None = None
    type_: str | None = None

    __fields__ = (
        _rt.Field("createdOn", "created_on", _rt.DATETIME),
        _rt.Field("hasChildren", "has_children", _rt.BOOLEAN),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("journalCode", "journal_code", _rt.STRING, nullable=True),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("parentId", "parent_id", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("status", "status", _rt.Ref("JournalStatus")),
        _rt.Field("type", "type_", _rt.STRING, nullable=True),
    )
