from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SalesOrder(_rt.Model):
    """`SalesOrder`.

    Attributes:
        currency: Currency, ISO 4217. `str`; may be absent.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
        customer_purchase_order_number: Number of the customer's purchase order. JSON `customerPurchaseOrderNumber`,
            `str`; may be absent or null.
        customer_ref: Customer that the record concerns. JSON `customerRef`, `CustomerRef`; may be absent.
        expected_delivery_date: Date on which delivery is expected. JSON `expectedDeliveryDate`, `datetime`; may be
            absent.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        invoicing_status: How far the order has been invoiced. JSON `invoicingStatus`, `SalesOrderInvoiceStatus`
            (`Unknown`, `PartiallyInvoiced`, `Invoiced`, `NotInvoiced`); may be absent.
        issue_date: Date of issue. JSON `issueDate`, `datetime`; may be absent.
        line_items: Lines of the document. JSON `lineItems`, `list[SalesOrderLineItem]`; may be absent or null.
        metadata: What the platform says about the record, such as whether it was deleted. `Metadata`; may be
            absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        note: Note, for people. `str`; may be absent or null.
        sales_order_number: Number of the sales order, as people know it. JSON `salesOrderNumber`, `str`; may be
            absent or null.
        ship_to: Person and address to deliver to. JSON `shipTo`, `SalesOrderShipTo`; may be absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
        status: Status. `SalesOrderStatus` (`Unknown`, `Draft`, `Open`, `Closed`, `Void`); may be absent.
        sub_total: Amount before tax and after discounts, in the currency of the document. JSON `subTotal`,
            `Decimal`; may be absent.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`; may be
            absent.
        total_discount: Sum of all discounts, in the currency of the document. JSON `totalDiscount`, `Decimal`; may
            be absent.
        total_tax_amount: Sum of tax, in the currency of the document. JSON `totalTaxAmount`, `Decimal`; may be
            absent.
    """

    currency: str | None = None
    """Currency, ISO 4217."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""
    customer_purchase_order_number: str | None = None
    """Number of the customer's purchase order."""
    customer_ref: _models.CustomerRef | None = None
    """Customer that the record concerns."""
    expected_delivery_date: _dt.datetime | None = None
    """Date on which delivery is expected."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    invoicing_status: _models.SalesOrderInvoiceStatus | None = None
    """How far the order has been invoiced."""
    issue_date: _dt.datetime | None = None
    """Date of issue."""
    line_items: list[_models.SalesOrderLineItem] | None = None
    """Lines of the document."""
    metadata: _models.Metadata | None = None
    """What the platform says about the record, such as whether it was deleted."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    note: str | None = None
    """Note, for people."""
    sales_order_number: str | None = None
    """Number of the sales order, as people know it."""
    ship_to: _models.SalesOrderShipTo | None = None
    """Person and address to deliver to."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""
    status: _models.SalesOrderStatus | None = None
    """Status."""
    sub_total: Decimal | None = None
    """Amount before tax and after discounts, in the currency of the document."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    total_discount: Decimal | None = None
    """Sum of all discounts, in the currency of the document."""
    total_tax_amount: Decimal | None = None
    """Sum of tax, in the currency of the document."""

    __fields__ = (
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("customerPurchaseOrderNumber", "customer_purchase_order_number", _rt.STRING, nullable=True),
        _rt.Field("customerRef", "customer_ref", _rt.Ref("CustomerRef")),
        _rt.Field("expectedDeliveryDate", "expected_delivery_date", _rt.DATETIME),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("invoicingStatus", "invoicing_status", _rt.Ref("SalesOrderInvoiceStatus")),
        _rt.Field("issueDate", "issue_date", _rt.DATETIME),
        _rt.Field("lineItems", "line_items", _rt.ListOf(_rt.Ref("SalesOrderLineItem")), nullable=True),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("note", "note", _rt.STRING, nullable=True),
        _rt.Field("salesOrderNumber", "sales_order_number", _rt.STRING, nullable=True),
        _rt.Field("shipTo", "ship_to", _rt.Ref("SalesOrderShipTo")),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("status", "status", _rt.Ref("SalesOrderStatus")),
        _rt.Field("subTotal", "sub_total", _rt.DECIMAL),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
        _rt.Field("totalDiscount", "total_discount", _rt.DECIMAL),
        _rt.Field("totalTaxAmount", "total_tax_amount", _rt.DECIMAL),
    )
