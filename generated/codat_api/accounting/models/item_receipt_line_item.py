from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ItemReceiptLineItem(_rt.Model):
    """`ItemReceiptLineItem`.

    Attributes:
        account_ref: Account in the chart of accounts to which the amount is posted. JSON `accountRef`,
            `AccountRef`; may be absent.
        description: Description, for people. `str`; may be absent or null.
        item_ref: Item that the line is about. JSON `itemRef`, `ItemRef`; may be absent.
        line_number: Number of the line, as the platform counts. JSON `lineNumber`, `str`; may be absent or null.
        purchase_order_line_ref: Line of the purchase order that this line fulfils. JSON `purchaseOrderLineRef`,
            `RecordLineRef`; may be absent.
        quantity: Number of units. `Decimal`; may be absent.
        sub_total: Amount before tax and after discounts, in the currency of the document. JSON `subTotal`,
            `Decimal`; may be absent or null.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`; may be absent
            or null.
        tracking: Customers, projects and categories that the line is counted to. `RecordTracking`; may be absent.
        unit_amount: Price of one unit without tax, in the currency of the document. JSON `unitAmount`, `Decimal`;
            may be absent.
        unit_of_measurement: Unit in which it is counted. JSON `unitOfMeasurement`, `str`; may be absent or null.
    """

    account_ref: _models.AccountRef | None = None
    """Account in the chart of accounts to which the amount is posted."""
    description: str | None = None
    """Description, for people."""
    item_ref: _models.ItemRef | None = None
    """Item that the line is about."""
    line_number: str | None = None
    """Number of the line, as the platform counts."""
    purchase_order_line_ref: _models.RecordLineRef | None = None
    """Line of the purchase order that this line fulfils."""
    quantity: Decimal | None = None
    """Number of units."""
    sub_total: Decimal | None = None
    """Amount before tax and after discounts, in the currency of the document."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    tracking: _models.RecordTracking | None = None
    """Customers, projects and categories that the line is counted to."""
    unit_amount: Decimal | None = None
    """Price of one unit without tax, in the currency of the document."""
    unit_of_measurement: str | None = None
    """Unit in which it is counted."""

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
