from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.journal_entry_record_ref_data_type import JournalEntryRecordRefDataType


@define(kw_only=True, repr=False)
class JournalEntryRecordRef(_rt.Model):
    """`JournalEntryRecordRef`."""

    data_type: JournalEntryRecordRefDataType | None = None
    id: str | None = None

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("JournalEntryRecordRefDataType")),
        _rt.Field("id", "id", _rt.STRING),
    )
