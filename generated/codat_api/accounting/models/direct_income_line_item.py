from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_ref import AccountRef
    from ..models.item_ref import ItemRef
    from ..models.tax_rate_ref import TaxRateRef
    from ..models.tracking_category_ref import TrackingCategoryRef


@define(kw_only=True, repr=False)
class DirectIncomeLineItem(_rt.Model):
    """`DirectIncomeLineItem`."""

    quantity: Decimal
    unit_amount: Decimal
    account_ref: AccountRef | None = None
    description: str | None = None
    discount_amount: Decimal | None = None
    discount_percentage: Decimal | None = None
    item_ref: ItemRef | None = None
    sub_total: Decimal | None = None
    tax_amount: Decimal | None = None
    tax_rate_ref: TaxRateRef | None = None
    total_amount: Decimal | None = None
    tracking_category_refs: list[TrackingCategoryRef] | None = None

    __fields__ = (
        _rt.Field("quantity", "quantity", _rt.DECIMAL, required=True),
        _rt.Field("unitAmount", "unit_amount", _rt.DECIMAL, required=True),
        _rt.Field("accountRef", "account_ref", _rt.Ref("AccountRef")),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("discountAmount", "discount_amount", _rt.DECIMAL, nullable=True),
        _rt.Field("discountPercentage", "discount_percentage", _rt.DECIMAL, nullable=True),
        _rt.Field("itemRef", "item_ref", _rt.Ref("ItemRef")),
        _rt.Field("subTotal", "sub_total", _rt.DECIMAL, nullable=True),
        _rt.Field("taxAmount", "tax_amount", _rt.DECIMAL, nullable=True),
        _rt.Field("taxRateRef", "tax_rate_ref", _rt.Ref("TaxRateRef")),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL, nullable=True),
        _rt.Field(
            "trackingCategoryRefs", "tracking_category_refs", _rt.ListOf(_rt.Ref("TrackingCategoryRef")), nullable=True
        ),
    )
