from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.journal_line_data_type import JournalLineDataType


@define(kw_only=True, repr=False)
class ContactReference(_rt.Model):
    """`ContactReference`."""

    id: str
    data_type: JournalLineDataType | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("dataType", "data_type", _rt.Ref("JournalLineDataType"), nullable=True),
    )
