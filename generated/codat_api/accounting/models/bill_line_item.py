from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BillLineItem(_rt.Model):
    """`BillLineItem`.

    Attributes:
        quantity: Number of units. `Decimal`.
        unit_amount: Price of one unit without tax, in the currency of the document. JSON `unitAmount`, `Decimal`.
        account_ref: Account in the chart of accounts to which the amount is posted. JSON `accountRef`,
            `AccountRef`; may be absent.
        description: Description, for people. `str`; may be absent or null.
        discount_amount: Discount, in the currency of the document; positive where it lowers the price. JSON
            `discountAmount`, `Decimal`; may be absent or null.
        discount_percentage: Discount as a percentage, 0 to 100. JSON `discountPercentage`, `Decimal`; may be absent
            or null.
        is_direct_cost: Whether the line is paid at once, without payment terms. JSON `isDirectCost`, `bool`; may be
            absent.
        item_ref: Item that the line is about. JSON `itemRef`, `ItemRef`; may be absent.
        line_number: Number of the line, as the platform counts. JSON `lineNumber`, `str`; may be absent or null.
        purchase_order_line_ref: Line of the purchase order that this line fulfils. JSON `purchaseOrderLineRef`,
            `RecordLineRef`; may be absent.
        sub_total: Amount before tax and after discounts, in the currency of the document. JSON `subTotal`,
            `Decimal`; may be absent or null.
        tax_amount: Tax, in the currency of the document. JSON `taxAmount`, `Decimal`; may be absent or null.
        tax_rate_ref: Tax rate that applies. JSON `taxRateRef`, `TaxRateRef`; may be absent.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`; may be absent
            or null.
        tracking: Customers, projects and categories that the line is counted to. `AccountsPayableTracking`; may be
            absent.
        tracking_category_refs: Tracking categories that the line is counted to. JSON `trackingCategoryRefs`,
            `list[TrackingCategoryRef]`; may be absent or null.
        unit_of_measurement: Unit in which it is counted. JSON `unitOfMeasurement`, `str`; may be absent or null.
    """

    quantity: Decimal
    """Number of units."""
    unit_amount: Decimal
    """Price of one unit without tax, in the currency of the document."""
    account_ref: _models.AccountRef | None = None
    """Account in the chart of accounts to which the amount is posted."""
    description: str | None = None
    """Description, for people."""
    discount_amount: Decimal | None = None
    """Discount, in the currency of the document; positive where it lowers the price."""
    discount_percentage: Decimal | None = None
    """Discount as a percentage, 0 to 100."""
    is_direct_cost: bool | None = None
    """Whether the line is paid at once, without payment terms."""
    item_ref: _models.ItemRef | None = None
    """Item that the line is about."""
    line_number: str | None = None
    """Number of the line, as the platform counts."""
    purchase_order_line_ref: _models.RecordLineRef | None = None
    """Line of the purchase order that this line fulfils."""
    sub_total: Decimal | None = None
    """Amount before tax and after discounts, in the currency of the document."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    tax_rate_ref: _models.TaxRateRef | None = None
    """Tax rate that applies."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    tracking: _models.AccountsPayableTracking | None = None
    """Customers, projects and categories that the line is counted to."""
    tracking_category_refs: list[_models.TrackingCategoryRef] | None = None
    """Tracking categories that the line is counted to."""
    unit_of_measurement: str | None = None
    """Unit in which it is counted."""

    __fields__ = (
        _rt.Field("quantity", "quantity", _rt.DECIMAL, required=True),
        _rt.Field("unitAmount", "unit_amount", _rt.DECIMAL, required=True),
        _rt.Field("accountRef", "account_ref", _rt.Ref("AccountRef")),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("discountAmount", "discount_amount", _rt.DECIMAL, nullable=True),
        _rt.Field("discountPercentage", "discount_percentage", _rt.DECIMAL, nullable=True),
        _rt.Field("isDirectCost", "is_direct_cost", _rt.BOOLEAN),
        _rt.Field("itemRef", "item_ref", _rt.Ref("ItemRef")),
        _rt.Field("lineNumber", "line_number", _rt.STRING, nullable=True),
        _rt.Field("purchaseOrderLineRef", "purchase_order_line_ref", _rt.Ref("RecordLineRef")),
        _rt.Field("subTotal", "sub_total", _rt.DECIMAL, nullable=True),
        _rt.Field("taxAmount", "tax_amount", _rt.DECIMAL, nullable=True),
        _rt.Field("taxRateRef", "tax_rate_ref", _rt.Ref("TaxRateRef")),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL, nullable=True),
        _rt.Field("tracking", "tracking", _rt.Ref("AccountsPayableTracking")),
        _rt.Field(
            "trackingCategoryRefs", "tracking_category_refs", _rt.ListOf(_rt.Ref("TrackingCategoryRef")), nullable=True
        ),
        _rt.Field("unitOfMeasurement", "unit_of_measurement", _rt.STRING, nullable=True),
    )
