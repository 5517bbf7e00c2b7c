from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SpendAnalysisWithSummaries(_rt.Model):
    """`SpendAnalysisWithSummaries`.

    Attributes:
        analysis_summary: Totals over the whole analysis. JSON `analysisSummary`, `AnalysisSummary`; may be absent.
        spend_analysis: Spend by payment method. JSON `spendAnalysis`, `list[SpendAnalysis]`; may be absent.
        supplier_analysis: Spend by supplier. JSON `supplierAnalysis`, `list[SupplierAnalysisReport]`; may be
            absent.
        company_info: Details of the company. JSON `companyInfo`, `CompanyInfo`; may be absent.
    """

    analysis_summary: _models.AnalysisSummary | None = None
    """Totals over the whole analysis."""
    spend_analysis: list[_models.SpendAnalysis] | None = None
    """Spend by payment method."""
    supplier_analysis: list[_models.SupplierAnalysisReport] | None = None
    """Spend by supplier."""
    company_info: _models.CompanyInfo | None = None
    """Details of the company."""

    __fields__ = (
        _rt.Field("analysisSummary", "analysis_summary", _rt.Ref("AnalysisSummary")),
        _rt.Field("spendAnalysis", "spend_analysis", _rt.ListOf(_rt.Ref("SpendAnalysis"))),
        _rt.Field("supplierAnalysis", "supplier_analysis", _rt.ListOf(_rt.Ref("SupplierAnalysisReport"))),
        _rt.Field("companyInfo", "company_info", _rt.Ref("CompanyInfo")),
    )
