from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.invoice_to import InvoiceTo
    from ..models.record_ref import RecordRef
    from ..models.tracking_ref_adjustment_transaction import TrackingRefAdjustmentTransaction


@define(kw_only=True, repr=False)
class AdjustmentTransactionLine(_rt.Model):
    """`AdjustmentTransactionLine`."""

    amount: Decimal
    account_ref: RecordRef
    description: str | None = None
    tracking_refs: list[TrackingRefAdjustmentTransaction] | None = None
    invoice_to: InvoiceTo | None = None

    __fields__ = (
        _rt.Field("amount", "amount", _rt.DECIMAL, required=True),
        _rt.Field("accountRef", "account_ref", _rt.Ref("RecordRef"), required=True),
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field(
            "trackingRefs", "tracking_refs", _rt.ListOf(_rt.Ref("TrackingRefAdjustmentTransaction")), nullable=True
        ),
        _rt.Field("invoiceTo", "invoice_to", _rt.Ref("InvoiceTo"), nullable=True),
    )
