from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class JournalEntry(_rt.Model):
    """`JournalEntry`.

    Attributes:
        created_on: Date on which it was created on the platform. JSON `createdOn`, `datetime`; may be absent.
        description: Description, for people. `str`; may be absent or null.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        journal_lines: Debits and credits of the entry; they add up to zero. JSON `journalLines`,
            `list[JournalLine]`; may be absent or null.
        journal_ref: Journal that the entry stands in. JSON `journalRef`, `JournalRef`; may be absent.
        metadata: What the platform says about the record, such as whether it was deleted. `Metadata`; may be
            absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        posted_on: Date on which the entry was posted. JSON `postedOn`, `datetime`; may be absent.
        record_ref: Record that it refers to. JSON `recordRef`, `JournalEntryRecordRef`; may be absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
        updated_on: Date on which it was last changed on the platform. JSON `updatedOn`, `datetime`; may be absent.
    """

    created_on: _dt.datetime | None = None
    """Date on which it was created on the platform."""
    description: str | None = None
    """Description, for people."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    journal_lines: list[_models.JournalLine] | None = None
    """Debits and credits of the entry; they add up to zero."""
    journal_ref: _models.JournalRef | None = None
    """Journal that the entry stands in."""
    metadata: _models.Metadata | None = None
    """What the platform says about the record, such as whether it was deleted."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    posted_on: _dt.datetime | None = None
    """Date on which the entry was posted."""
    record_ref: _models.JournalEntryRecordRef | None = None
    """Record that it refers to."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""
    updated_on: _dt.datetime | None = None
    """Date on which it was last changed on the platform."""

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
