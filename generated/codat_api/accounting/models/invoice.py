from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Invoice(_rt.Model):
    """`Invoice`.

    Attributes:
        amount_due: Amount still to be paid, in the currency of the document. JSON `amountDue`, `Decimal`.
        issue_date: Date of issue. JSON `issueDate`, `datetime`.
        status: Status. `InvoiceStatus` (`Unknown`, `Draft`, `Submitted`, `PartiallyPaid`, `Paid`, `Void`).
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`.
        total_tax_amount: Sum of tax, in the currency of the document. JSON `totalTaxAmount`, `Decimal`.
        additional_tax_amount: Further tax beyond the lines' own, in the currency of the document. JSON
            `additionalTaxAmount`, `Decimal`; may be absent.
        additional_tax_percentage: Further tax as a percentage, 0 to 100. JSON `additionalTaxPercentage`, `Decimal`;
            may be absent.
        currency: Currency, ISO 4217. `str`; may be absent.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
        customer_ref: Customer that the record concerns. JSON `customerRef`, `CustomerRef`; may be absent.
        discount_percentage: Discount as a percentage, 0 to 100. JSON `discountPercentage`, `Decimal`; may be absent
            or null.
        due_date: Date by which it is to be paid or answered. JSON `dueDate`, `datetime`; may be absent.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        invoice_number: Number of the invoice, as people know it. JSON `invoiceNumber`, `str`; may be absent or
            null.
        line_items: Lines of the document. JSON `lineItems`, `list[InvoiceLineItem]`; may be absent or null.
        metadata: What the platform says about the record, such as whether it was deleted. `Metadata`; may be
            absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        note: Note, for people. `str`; may be absent or null.
        paid_on_date: Date on which it was fully paid. JSON `paidOnDate`, `datetime`; may be absent.
        payment_allocations: Payments, and other records, that were set against it. JSON `paymentAllocations`,
            `list[PaymentAllocation]`; may be absent or null.
        sales_order_refs: Sales orders that it was made from. JSON `salesOrderRefs`, `list[SalesOrderRef]`; may be
            absent or null.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
        sub_total: Amount before tax and after discounts, in the currency of the document. JSON `subTotal`,
            `Decimal`; may be absent or null.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
        total_discount: Sum of all discounts, in the currency of the document. JSON `totalDiscount`, `Decimal`; may
            be absent or null.
        withholding_tax: Taxes withheld from the payment. JSON `withholdingTax`, `list[WithholdingTax]`; may be
            absent or null.
    """

    amount_due: Decimal
    """Amount still to be paid, in the currency of the document."""
    issue_date: _dt.datetime
    """Date of issue."""
    status: _models.InvoiceStatus
    """Status."""
    total_amount: Decimal
    """Amount with tax, in the currency of the document."""
    total_tax_amount: Decimal
    """Sum of tax, in the currency of the document."""
    additional_tax_amount: Decimal | None = None
    """Further tax beyond the lines' own, in the currency of the document."""
    additional_tax_percentage: Decimal | None = None
    """Further tax as a percentage, 0 to 100."""
    currency: str | None = None
    """Currency, ISO 4217."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""
    customer_ref: _models.CustomerRef | None = None
    """Customer that the record concerns."""
    discount_percentage: Decimal | None = None
    """Discount as a percentage, 0 to 100."""
    due_date: _dt.datetime | None = None
    """Date by which it is to be paid or answered."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    invoice_number: str | None = None
    """Number of the invoice, as people know it."""
    line_items: list[_models.InvoiceLineItem] | None = None
    """Lines of the document."""
    metadata: _models.Metadata | None = None
    """What the platform says about the record, such as whether it was deleted."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    note: str | None = None
    """Note, for people."""
    paid_on_date: _dt.datetime | None = None
    """Date on which it was fully paid."""
    payment_allocations: list[_models.PaymentAllocation] | None = None
    """Payments, and other records, that were set against it."""
    sales_order_refs: list[_models.SalesOrderRef] | None = None
    """Sales orders that it was made from."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""
    sub_total: Decimal | None = None
    """Amount before tax and after discounts, in the currency of the document."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""
    total_discount: Decimal | None = None
    """Sum of all discounts, in the currency of the document."""
    withholding_tax: list[_models.WithholdingTax] | None = None
    """Taxes withheld from the payment."""

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
