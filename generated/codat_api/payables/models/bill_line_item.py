from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.bill_account_ref import BillAccountRef
    from ..models.bill_tax_rate_ref import BillTaxRateRef
    from ..models.tracking_ref import TrackingRef


@define(kw_only=True, repr=False)
class BillLineItem(_rt.Model):
    """`BillLineItem`."""

    description: str | None = None
    unit_amount: Decimal | None = None
    quantity: Decimal | None = None
    tax_amount: Decimal | None = None
    account_ref: BillAccountRef | None = None
    total_amount: Decimal | None = None
    tax_rate_ref: BillTaxRateRef | None = None
    tracking_refs: list[TrackingRef] | None = None

    __fields__ = (
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("unitAmount", "unit_amount", _rt.DECIMAL),
        _rt.Field("quantity", "quantity", _rt.DECIMAL),
        _rt.Field("taxAmount", "tax_amount", _rt.DECIMAL),
        _rt.Field("accountRef", "account_ref", _rt.Ref("BillAccountRef")),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL, nullable=True),
        _rt.Field("taxRateRef", "tax_rate_ref", _rt.Ref("BillTaxRateRef")),
        _rt.Field("trackingRefs", "tracking_refs", _rt.ListOf(_rt.Ref("TrackingRef")), nullable=True),
    )
