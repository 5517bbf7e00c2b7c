from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class InvoiceStatus(_rt.Model):
    """`InvoiceStatus`.

    Attributes:
        selected_invoice_status: Invoice status that was selected. JSON `selectedInvoiceStatus`, `str`; may be
            absent or null.
        invoice_status_options: Statuses that may be selected. JSON `invoiceStatusOptions`, `list[str]`; may be
            absent or null.
    """

    selected_invoice_status: str | None = None
    """Invoice status that was selected."""
    invoice_status_options: list[str] | None = None
    """Statuses that may be selected."""

    __fields__ = (
        _rt.Field("selectedInvoiceStatus", "selected_invoice_status", _rt.STRING, nullable=True),
        _rt.Field("invoiceStatusOptions", "invoice_status_options", _rt.ListOf(_rt.STRING), nullable=True),
    )
