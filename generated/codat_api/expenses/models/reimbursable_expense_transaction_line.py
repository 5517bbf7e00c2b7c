from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.invoice_to import InvoiceTo
    from ..models.item_ref import ItemRef
    from ..models.record_ref import RecordRef
    from ..models.tracking_ref import TrackingRef


@define(kw_only=True, repr=False)
class ReimbursableExpenseTransactionLine(_rt.Model):
    """`ReimbursableExpenseTransactionLine`."""

    net_amount: Decimal
    description: str | None = None
    tax_amount: Decimal | None = None
    tax_rate_ref: RecordRef | None = None
    account_ref: RecordRef | None = None
    item_ref: ItemRef | None = None
    tracking_refs: list[TrackingRef] | None = None
    invoice_to: InvoiceTo | None = None

    __fields__ = (
        _rt.Field("netAmount", "net_amount", _rt.DECIMAL, required=True),
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("taxAmount", "tax_amount", _rt.DECIMAL),
        _rt.Field("taxRateRef", "tax_rate_ref", _rt.Ref("RecordRef")),
        _rt.Field("accountRef", "account_ref", _rt.Ref("RecordRef")),
        _rt.Field("itemRef", "item_ref", _rt.Ref("ItemRef"), nullable=True),
        _rt.Field("trackingRefs", "tracking_refs", _rt.ListOf(_rt.Ref("TrackingRef")), nullable=True),
        _rt.Field("invoiceTo", "invoice_to", _rt.Ref("InvoiceTo"), nullable=True),
    )
