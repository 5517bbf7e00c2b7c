from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.item_receipt_line_item_data_type import ItemReceiptLineItemDataType


@define(kw_only=True, repr=False)
class RecordLineReference(_rt.Model):
    """`RecordLineReference`."""

    data_type: ItemReceiptLineItemDataType | None = None
    id: str | None = None
    line_number: str | None = None

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("ItemReceiptLineItemDataType")),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("lineNumber", "line_number", _rt.STRING),
    )
