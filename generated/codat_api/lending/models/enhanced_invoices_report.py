from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.enhanced_invoice_report_item import EnhancedInvoiceReportItem
    from ..models.enhanced_invoices_report_info import EnhancedInvoicesReportInfo


@define(kw_only=True, repr=False)
class EnhancedInvoicesReport(_rt.Model):
    """`EnhancedInvoicesReport`."""

    report_info: EnhancedInvoicesReportInfo | None = None
    report_items: list[EnhancedInvoiceReportItem] | None = None

    __fields__ = (
        _rt.Field("reportInfo", "report_info", _rt.Ref("EnhancedInvoicesReportInfo")),
        _rt.Field("reportItems", "report_items", _rt.ListOf(_rt.Ref("EnhancedInvoiceReportItem"))),
    )
