from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SalesOrderLineItem(_rt.Model):
    """`SalesOrderLineItem`.

    Attributes:
        account_ref: Account in the chart of accounts to which the amount is posted. JSON `accountRef`,
            `AccountRef`; may be absent.
        description: Description, for people. `str`; may be absent or null.
        discount_amount: Discount, in the currency of the document; positive where it lowers the price. JSON
            `discountAmount`, `Decimal`; may be absent.
        discount_percentage: Discount as a percentage, 0 to 100. JSON `discountPercentage`, `Decimal`; may be
            absent.
        item_ref: Item that the line is about. JSON `itemRef`, `ItemRef`; may be absent.
        quantity: Number of units. `Decimal`; may be absent.
        sub_total: Amount before tax and after discounts, in the currency of the document. JSON `subTotal`,
            `Decimal`; may be absent.
        tax_amount: Tax, in the currency of the document. JSON `taxAmount`, `Decimal`; may be absent.
        tax_rate_ref: Tax rate that applies. JSON `taxRateRef`, `TaxRateRef`; may be absent.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`; may be
            absent.
        tracking: Customers, projects and categories that the line is counted to. `RecordTracking`; may be absent.
        unit_amount: Price of one unit without tax, in the currency of the document. JSON `unitAmount`, `Decimal`;
            may be absent.
    """

    account_ref: _models.AccountRef | None = None
    """Account in the chart of accounts to which the amount is posted."""
    description: str | None = None
    """Description, for people."""
    discount_amount: Decimal | None = None
    """Discount, in the currency of the document; positive where it lowers the price."""
    discount_percentage: Decimal | None = None
    """Discount as a percentage, 0 to 100."""
    item_ref: _models.ItemRef | None = None
    """Item that the line is about."""
    quantity: Decimal | None = None
    """Number of units."""
    sub_total: Decimal | None = None
    """Amount before tax and after discounts, in the currency of the document."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    tax_rate_ref: _models.TaxRateRef | None = None
    """Tax rate that applies."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    tracking: _models.RecordTracking | None = None
    """Customers, projects and categories that the line is counted to."""
    unit_amount: Decimal | None = None
    """Price of one unit without tax, in the currency of the document."""

    __fields__ = (
        _rt.Field("accountRef", "account_ref", _rt.Ref("AccountRef")),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("discountAmount", "discount_amount", _rt.DECIMAL),
        _rt.Field("discountPercentage", "discount_percentage", _rt.DECIMAL),
        _rt.Field("itemRef", "item_ref", _rt.Ref("ItemRef")),
        _rt.Field("quantity", "quantity", _rt.DECIMAL),
        _rt.Field("subTotal", "sub_total", _rt.DECIMAL),
        _rt.Field("taxAmount", "tax_amount", _rt.DECIMAL),
        _rt.Field("taxRateRef", "tax_rate_ref", _rt.Ref("TaxRateRef")),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
        _rt.Field("tracking", "tracking", _rt.Ref("RecordTracking")),
        _rt.Field("unitAmount", "unit_amount", _rt.DECIMAL),
    )
