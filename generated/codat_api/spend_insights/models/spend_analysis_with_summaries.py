from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.spend_analysis_with_summaries_analysis_summary import SpendAnalysisWithSummariesAnalysisSummary
    from ..models.spend_analysis_with_summaries_company_info import SpendAnalysisWithSummariesCompanyInfo
    from ..models.spend_analysis_with_summaries_spend_analysis import SpendAnalysisWithSummariesSpendAnalysis
    from ..models.spend_analysis_with_summaries_supplier_analysis import SpendAnalysisWithSummariesSupplierAnalysis


@define(kw_only=True, repr=False)
class SpendAnalysisWithSummaries(_rt.Model):
    """`SpendAnalysisWithSummaries`."""

    analysis_summary: SpendAnalysisWithSummariesAnalysisSummary | None = None
    spend_analysis: list[SpendAnalysisWithSummariesSpendAnalysis] | None = None
    supplier_analysis: list[SpendAnalysisWithSummariesSupplierAnalysis] | None = None
    company_info: SpendAnalysisWithSummariesCompanyInfo | None = None

    __fields__ = (
        _rt.Field("analysisSummary", "analysis_summary", _rt.Ref("SpendAnalysisWithSummariesAnalysisSummary")),
        _rt.Field("spendAnalysis", "spend_analysis", _rt.ListOf(_rt.Ref("SpendAnalysisWithSummariesSpendAnalysis"))),
        _rt.Field(
            "supplierAnalysis", "supplier_analysis", _rt.ListOf(_rt.Ref("SpendAnalysisWithSummariesSupplierAnalysis"))
        ),
        _rt.Field("companyInfo", "company_info", _rt.Ref("SpendAnalysisWithSummariesCompanyInfo")),
    )
