from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class LoanSummary(_rt.Model):
    """`LoanSummary`.

    Attributes:
        report_info: What the report covers. JSON `reportInfo`, `LoanSummaryReportInfo`; may be absent.
        report_items: Rows of the report. JSON `reportItems`, `list[LoanSummaryReportItem]`; may be absent.
    """

    report_info: _models.LoanSummaryReportInfo | None = None
    """What the report covers."""
    report_items: list[_models.LoanSummaryReportItem] | None = None
    """Rows of the report."""

    __fields__ = (
        _rt.Field("reportInfo", "report_info", _rt.Ref("LoanSummaryReportInfo")),
        _rt.Field("reportItems", "report_items", _rt.ListOf(_rt.Ref("LoanSummaryReportItem"))),
    )
