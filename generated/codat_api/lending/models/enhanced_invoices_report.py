from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class EnhancedInvoicesReport(_rt.Model):
    """`EnhancedInvoicesReport`.

    Attributes:
        report_info: What the report covers. JSON `reportInfo`, `EnhancedInvoicesReportInfo`; may be absent.
        report_items: Rows of the report. JSON `reportItems`, `list[EnhancedInvoiceReportItem]`; may be absent.
    """

    report_info: _models.EnhancedInvoicesReportInfo | None = None
    """What the report covers."""
    report_items: list[_models.EnhancedInvoiceReportItem] | None = None
    """Rows of the report."""

    __fields__ = (
        _rt.Field("reportInfo", "report_info", _rt.Ref("EnhancedInvoicesReportInfo")),
        _rt.Field("reportItems", "report_items", _rt.ListOf(_rt.Ref("EnhancedInvoiceReportItem"))),
    )
