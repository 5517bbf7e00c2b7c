from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.order_discount_allocation import OrderDiscountAllocation
    from ..models.product_ref import ProductRef
    from ..models.product_variant_ref import ProductVariantRef
    from ..models.tax_component_allocation import TaxComponentAllocation


@define(kw_only=True, repr=False)
class OrderLineItem(_rt.Model):
    """`OrderLineItem`."""

    id: str
    quantity: Decimal | None = None
    tax_percentage: Decimal | None = None
    total_amount: Decimal | None = None
    total_tax_amount: Decimal | None = None
    unit_price: Decimal | None = None
    taxes: list[TaxComponentAllocation] | None = None
    product_ref: ProductRef | None = None
    product_variant_ref: ProductVariantRef | None = None
    discount_allocations: list[OrderDiscountAllocation] | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("quantity", "quantity", _rt.DECIMAL),
        _rt.Field("taxPercentage", "tax_percentage", _rt.DECIMAL),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
        _rt.Field("totalTaxAmount", "total_tax_amount", _rt.DECIMAL),
        _rt.Field("unitPrice", "unit_price", _rt.DECIMAL),
        _rt.Field("taxes", "taxes", _rt.ListOf(_rt.Ref("TaxComponentAllocation"))),
        _rt.Field("productRef", "product_ref", _rt.Ref("ProductRef")),
        _rt.Field("productVariantRef", "product_variant_ref", _rt.Ref("ProductVariantRef")),
        _rt.Field("discountAllocations", "discount_allocations", _rt.ListOf(_rt.Ref("OrderDiscountAllocation"))),
    )
