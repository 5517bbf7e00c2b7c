from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class InvoiceStatus(_rt.Model):
    """`InvoiceStatus`."""

    selected_invoice_status: str | None = None
    invoice_status_options: list[str] | None = None

    __fields__ = (
        _rt.Field("selectedInvoiceStatus", "selected_invoice_status", _rt.STRING, nullable=True),
        _rt.Field("invoiceStatusOptions", "invoice_status_options", _rt.ListOf(_rt.STRING), nullable=True),
    )
