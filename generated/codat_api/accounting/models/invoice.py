from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.customer_ref import CustomerRef
    from ..models.invoice_line_item import InvoiceLineItem
    from ..models.invoice_status import InvoiceStatus
    from ..models.metadata import Metadata
    from ..models.payment_allocation import PaymentAllocation
    from ..models.sales_order_ref import SalesOrderRef
    from ..models.supplemental_data import SupplementalData
    from ..models.withholding_tax import WithholdingTax


@define(kw_only=True, repr=False)
class Invoice(_rt.Model):
    """`Invoice`."""

    amount_due: Decimal
    issue_date: _dt.datetime
    status: InvoiceStatus
    total_amount: Decimal
    total_tax_amount: Decimal
    additional_tax_amount: Decimal | None = None
    additional_tax_percentage: Decimal | None = None
    currency: str | None = None
    currency_rate: Decimal | None = None
    customer_ref: CustomerRef | None = None
    discount_percentage: Decimal | None = None
    due_date: _dt.datetime | None = None
    id: str | None = None
    invoice_number: str | None = None
    line_items: list[InvoiceLineItem] | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    note: str | None = None
    paid_on_date: _dt.datetime | None = None
    payment_allocations: list[PaymentAllocation] | None = None
    sales_order_refs: list[SalesOrderRef] | None = None
    source_modified_date: _dt.datetime | None = None
    sub_total: Decimal | None = None
    supplemental_data: SupplementalData | None = None
    total_discount: Decimal | None = None
    withholding_tax: list[WithholdingTax] | None = None

    __fields__ = (
        _rt.Field("amountDue", "amount_due", _rt.DECIMAL, required=True),
        _rt.Field("issueDate", "issue_date", _rt.DATETIME, required=True),
        _rt.Field("status", "status", _rt.Ref("InvoiceStatus"), required=True),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL, required=True),
        _rt.Field("totalTaxAmount", "total_tax_amount", _rt.DECIMAL, required=True),
        _rt.Field("additionalTaxAmount", "additional_tax_amount", _rt.DECIMAL),
        _rt.Field("additionalTaxPercentage", "additional_tax_percentage", _rt.DECIMAL),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("customerRef", "customer_ref", _rt.Ref("CustomerRef")),
        _rt.Field("discountPercentage", "discount_percentage", _rt.DECIMAL, nullable=True),
        _rt.Field("dueDate", "due_date", _rt.DATETIME),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("invoiceNumber", "invoice_number", _rt.STRING, nullable=True),
        _rt.Field("lineItems", "line_items", _rt.ListOf(_rt.Ref("InvoiceLineItem")), nullable=True),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("note", "note", _rt.STRING, nullable=True),
        _rt.Field("paidOnDate", "paid_on_date", _rt.DATETIME),
        _rt.Field("paymentAllocations", "payment_allocations", _rt.ListOf(_rt.Ref("PaymentAllocation")), nullable=True),
        _rt.Field("salesOrderRefs", "sales_order_refs", _rt.ListOf(_rt.Ref("SalesOrderRef")), nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("subTotal", "sub_total", _rt.DECIMAL, nullable=True),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("totalDiscount", "total_discount", _rt.DECIMAL, nullable=True),
        _rt.Field("withholdingTax", "withholding_tax", _rt.ListOf(_rt.Ref("WithholdingTax")), nullable=True),
    )
