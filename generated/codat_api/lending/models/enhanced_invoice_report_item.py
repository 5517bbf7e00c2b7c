from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class EnhancedInvoiceReportItem(_rt.Model):
    """`EnhancedInvoiceReportItem`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        invoice_number: Number of the invoice, as people know it. JSON `invoiceNumber`, `str`; may be absent.
        customer_ref: Customer that the record concerns. JSON `customerRef`, `LendingCustomerRef`; may be absent.
        issue_date: Date of issue. JSON `issueDate`, `datetime`; may be absent.
        due_date: Date by which it is to be paid or answered. JSON `dueDate`, `datetime`; may be absent.
        status: Status. `InvoiceStatus` (`Unknown`, `Draft`, `Submitted`, `PartiallyPaid`, `Paid`, `Void`); may be
            absent.
        currency: Currency, ISO 4217. `str`; may be absent.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`; may be
            absent.
        amount_due: Amount still to be paid, in the currency of the document. JSON `amountDue`, `Decimal`; may be
            absent.
        payments: Payments. `list[EnhancedInvoicesReportPayment]`; may be absent.
        paid_on_date: Date on which it was fully paid. JSON `paidOnDate`, `datetime`; may be absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    invoice_number: str | None = None
    """Number of the invoice, as people know it."""
    customer_ref: _models.LendingCustomerRef | None = None
    """Customer that the record concerns."""
    issue_date: _dt.datetime | None = None
    """Date of issue."""
    due_date: _dt.datetime | None = None
    """Date by which it is to be paid or answered."""
    status: _models.InvoiceStatus | None = None
    """Status."""
    currency: str | None = None
    """Currency, ISO 4217."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    amount_due: Decimal | None = None
    """Amount still to be paid, in the currency of the document."""
    payments: list[_models.EnhancedInvoicesReportPayment] | None = None
    """Payments."""
    paid_on_date: _dt.datetime | None = None
    """Date on which it was fully paid."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("invoiceNumber", "invoice_number", _rt.STRING),
        _rt.Field("customerRef", "customer_ref", _rt.Ref("LendingCustomerRef")),
        _rt.Field("issueDate", "issue_date", _rt.DATETIME),
        _rt.Field("dueDate", "due_date", _rt.DATETIME),
        _rt.Field("status", "status", _rt.Ref("InvoiceStatus")),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
        _rt.Field("amountDue", "amount_due", _rt.DECIMAL),
        _rt.Field("payments", "payments", _rt.ListOf(_rt.Ref("EnhancedInvoicesReportPayment"))),
        _rt.Field("paidOnDate", "paid_on_date", _rt.DATETIME),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
