from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.journal_entry_record_ref import JournalEntryRecordRef
    from ..models.journal_line import JournalLine
    from ..models.journal_ref import JournalRef
    from ..models.metadata import Metadata
    from ..models.supplemental_data import SupplementalData


@define(kw_only=True, repr=False)
class JournalEntry(_rt.Model):
    """`JournalEntry`."""

    created_on: _dt.datetime | None = None
    description: str | None = None
    id: str | None = None
    journal_lines: list[JournalLine] | None = None
    journal_ref: JournalRef | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    posted_on: _dt.datetime | None = None
    record_ref: JournalEntryRecordRef | None = None
    source_modified_date: _dt.datetime | None = None
    supplemental_data: SupplementalData | None = None
    updated_on: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("createdOn", "created_on", _rt.DATETIME),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("journalLines", "journal_lines", _rt.ListOf(_rt.Ref("JournalLine")), nullable=True),
        _rt.Field("journalRef", "journal_ref", _rt.Ref("JournalRef")),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("postedOn", "posted_on", _rt.DATETIME),
        _rt.Field("recordRef", "record_ref", _rt.Ref("JournalEntryRecordRef")),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("updatedOn", "updated_on", _rt.DATETIME),
    )
