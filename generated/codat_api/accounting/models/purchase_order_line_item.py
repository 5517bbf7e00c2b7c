from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PurchaseOrderLineItem(_rt.Model):
    """`PurchaseOrderLineItem`.

    Attributes:
        account_ref: Account in the chart of accounts to which the amount is posted. JSON `accountRef`,
            `AccountRef`; may be absent.
        description: Description, for people. `str`; may be absent or null.
        discount_amount: Discount, in the currency of the document; positive where it lowers the price. JSON
            `discountAmount`, `Decimal`; may be absent.
        discount_percentage: Discount as a percentage, 0 to 100. JSON `discountPercentage`, `Decimal`; may be
            absent.
        item_ref: Item that the line is about. JSON `itemRef`, `ItemRef`; may be absent.
        line_number: Number of the line, as the platform counts. JSON `lineNumber`, `str`; may be absent or null.
        quantity: Number of units. `Decimal`; may be absent.
        sub_total: Amount before tax and after discounts, in the currency of the document. JSON `subTotal`,
            `Decimal`; may be absent.
        tax_amount: Tax, in the currency of the document. JSON `taxAmount`, `Decimal`; may be absent.
        tax_rate_ref: Tax rate that applies. JSON `taxRateRef`, `TaxRateRef`; may be absent.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`; may be
            absent.
        tracking_category_refs: Tracking categories that the line is counted to. JSON `trackingCategoryRefs`,
            `list[TrackingCategoryRef]`; may be absent or null.
        unit_amount: Price of one unit without tax, in the currency of the document. JSON `unitAmount`, `Decimal`;
            may be absent.
        unit_of_measurement: Unit in which it is counted. JSON `unitOfMeasurement`, `str`; may be absent or null.
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
    line_number: str | None = None
    """Number of the line, as the platform counts."""
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
    tracking_category_refs: list[_models.TrackingCategoryRef] | None = None
    """Tracking categories that the line is counted to."""
    unit_amount: Decimal | None = None
    """Price of one unit without tax, in the currency of the document."""
    unit_of_measurement: str | None = None
    """Unit in which it is counted."""

    __fields__ = (
        _rt.Field("accountRef", "account_ref", _rt.Ref("AccountRef")),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("discountAmount", "discount_amount", _rt.DECIMAL),
        _rt.Field("discountPercentage", "discount_percentage", _rt.DECIMAL),
        _rt.Field("itemRef", "item_ref", _rt.Ref("ItemRef")),
        _rt.Field("lineNumber", "line_number", _rt.STRING, nullable=True),
        _rt.Field("quantity", "quantity", _rt.DECIMAL),
        _rt.Field("subTotal", "sub_total", _rt.DECIMAL),
        _rt.Field("taxAmount", "tax_amount", _rt.DECIMAL),
        _rt.Field("taxRateRef", "tax_rate_ref", _rt.Ref("TaxRateRef")),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
        _rt.Field(
            "trackingCategoryRefs", "tracking_category_refs", _rt.ListOf(_rt.Ref("TrackingCategoryRef")), nullable=True
        ),
        _rt.Field("unitAmount", "unit_amount", _rt.DECIMAL),
        _rt.Field("unitOfMeasurement", "unit_of_measurement", _rt.STRING, nullable=True),
    )
