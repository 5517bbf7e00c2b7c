from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.customer_ref import CustomerRef
    from ..models.metadata import Metadata
    from ..models.sales_order_invoice_status import SalesOrderInvoiceStatus
    from ..models.sales_order_line_item import SalesOrderLineItem
    from ..models.sales_order_ship_to import SalesOrderShipTo
    from ..models.sales_order_status import SalesOrderStatus


@define(kw_only=True, repr=False)
class SalesOrder(_rt.Model):
    """`SalesOrder`."""

    currency: str | None = None
    currency_rate: Decimal | None = None
    customer_purchase_order_number: str | None = None
    customer_ref: CustomerRef | None = None
    expected_delivery_date: _dt.datetime | None = None
    id: str | None = None
    invoicing_status: SalesOrderInvoiceStatus | None = None
    issue_date: _dt.datetime | None = None
    line_items: list[SalesOrderLineItem] | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    note: str | None = None
    sales_order_number: str | None = None
    ship_to: SalesOrderShipTo | None = None
    source_modified_date: _dt.datetime | None = None
    status: SalesOrderStatus | None = None
    sub_total: Decimal | None = None
    total_amount: Decimal | None = None
    total_discount: Decimal | None = None
    total_tax_amount: Decimal | None = None

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
