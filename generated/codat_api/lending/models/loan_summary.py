from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.loan_summary_report_info import LoanSummaryReportInfo
    from ..models.loan_summary_report_item import LoanSummaryReportItem


@define(kw_only=True, repr=False)
class LoanSummary(_rt.Model):
    """`LoanSummary`.

    Attributes:
        report_info: What the report covers. JSON `reportInfo`, `LoanSummaryReportInfo`; may be absent.
        report_items: Rows of the report. JSON `reportItems`, `list[LoanSummaryReportItem]`; may be absent.
    """

    report_info: LoanSummaryReportInfo | None = None
    """What the report covers."""
    report_items: list[LoanSummaryReportItem] | None = None
    """Rows of the report."""

    __fields__ = (
        _rt.Field("reportInfo", "report_info", _rt.Ref("LoanSummaryReportInfo")),
        _rt.Field("reportItems", "report_items", _rt.ListOf(_rt.Ref("LoanSummaryReportItem"))),
    )
