from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_ref import AccountRef
    from ..models.item_ref import ItemRef
    from ..models.record_line_ref import RecordLineRef
    from ..models.record_tracking import RecordTracking


@define(kw_only=True, repr=False)
class ItemReceiptLineItem(_rt.Model):
    """`ItemReceiptLineItem`."""

    account_ref: AccountRef | None = None
    description: str | None = None
    item_ref: ItemRef | None = None
    line_number: str | None = None
    purchase_order_line_ref: RecordLineRef | None = None
    quantity: Decimal | None = None
    sub_total: Decimal | None = None
    total_amount: Decimal | None = None
    tracking: RecordTracking | None = None
    unit_amount: Decimal | None = None
    unit_of_measurement: str | None = None

    __fields__ = (
        _rt.Field("accountRef", "account_ref", _rt.Ref("AccountRef")),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("itemRef", "item_ref", _rt.Ref("ItemRef")),
        _rt.Field("lineNumber", "line_number", _rt.STRING, nullable=True),
        _rt.Field("purchaseOrderLineRef", "purchase_order_line_ref", _rt.Ref("RecordLineRef")),
        _rt.Field("quantity", "quantity", _rt.DECIMAL),
        _rt.Field("subTotal", "sub_total", _rt.DECIMAL, nullable=True),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL, nullable=True),
        _rt.Field("tracking", "tracking", _rt.Ref("RecordTracking")),
        _rt.Field("unitAmount", "unit_amount", _rt.DECIMAL),
        _rt.Field("unitOfMeasurement", "unit_of_measurement", _rt.STRING, nullable=True),
    )
