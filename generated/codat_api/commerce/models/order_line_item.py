from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class OrderLineItem(_rt.Model):
    """`OrderLineItem`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        quantity: Number of units. `Decimal`; may be absent.
        tax_percentage: Tax as a percentage, 0 to 100. JSON `taxPercentage`, `Decimal`; may be absent.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`; may be
            absent.
        total_tax_amount: Sum of tax, in the currency of the document. JSON `totalTaxAmount`, `Decimal`; may be
            absent.
        unit_price: Price of one unit. JSON `unitPrice`, `Decimal`; may be absent.
        taxes: Taxes that apply. `list[TaxComponentAllocation]`; may be absent.
        product_ref: Product that the line is about. JSON `productRef`, `ProductRef`; may be absent.
        product_variant_ref: Variant of the product that the line is about. JSON `productVariantRef`,
            `ProductVariantRef`; may be absent.
        discount_allocations: Discounts that apply to the line. JSON `discountAllocations`,
            `list[OrderDiscountAllocation]`; may be absent.
    """

    id: str
    """Identifier, unique among records of its kind."""
    quantity: Decimal | None = None
    """Number of units."""
    tax_percentage: Decimal | None = None
    """Tax as a percentage, 0 to 100."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    total_tax_amount: Decimal | None = None
    """Sum of tax, in the currency of the document."""
    unit_price: Decimal | None = None
    """Price of one unit."""
    taxes: list[_models.TaxComponentAllocation] | None = None
    """Taxes that apply."""
    product_ref: _models.ProductRef | None = None
    """Product that the line is about."""
    product_variant_ref: _models.ProductVariantRef | None = None
    """Variant of the product that the line is about."""
    discount_allocations: list[_models.OrderDiscountAllocation] | None = None
    """Discounts that apply to the line."""

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
