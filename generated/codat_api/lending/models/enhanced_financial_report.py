from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.enhanced_financial_report_item import EnhancedFinancialReportItem
    from ..models.enhanced_report_info import EnhancedReportInfo


@define(kw_only=True, repr=False)
class EnhancedFinancialReport(_rt.Model):
    """`EnhancedFinancialReport`."""

    report_info: EnhancedReportInfo | None = None
    report_items: list[EnhancedFinancialReportItem] | None = None

    __fields__ = (
        _rt.Field("reportInfo", "report_info", _rt.Ref("EnhancedReportInfo")),
        _rt.Field("reportItems", "report_items", _rt.ListOf(_rt.Ref("EnhancedFinancialReportItem"))),
    )
