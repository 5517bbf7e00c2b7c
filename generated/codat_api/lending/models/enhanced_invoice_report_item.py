from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.enhanced_invoices_report_payment import EnhancedInvoicesReportPayment
    from ..models.invoice_status import InvoiceStatus
    from ..models.lending_customer_ref import LendingCustomerRef


@define(kw_only=True, repr=False)
class EnhancedInvoiceReportItem(_rt.Model):
    """`EnhancedInvoiceReportItem`."""

    id: str | None = None
    invoice_number: str | None = None
    customer_ref: LendingCustomerRef | None = None
    issue_date: _dt.datetime | None = None
    due_date: _dt.datetime | None = None
    status: InvoiceStatus | None = None
    currency: str | None = None
    total_amount: Decimal | None = None
    amount_due: Decimal | None = None
    payments: list[EnhancedInvoicesReportPayment] | None = None
    paid_on_date: _dt.datetime | None = None
    modified_date: _dt.datetime | None = None
    source_modified_date: _dt.datetime | None = None

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
