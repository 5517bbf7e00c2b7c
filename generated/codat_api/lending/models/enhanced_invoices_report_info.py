from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class EnhancedInvoicesReportInfo(_rt.Model):
    """`EnhancedInvoicesReportInfo`."""

    page_number: int | None = None
    page_size: int | None = None
    total_results: int | None = None
    report_name: str | None = None
    company_name: str | None = None
    generated_date: str | None = None

    __fields__ = (
        _rt.Field("pageNumber", "page_number", _rt.INTEGER),
        _rt.Field("pageSize", "page_size", _rt.INTEGER),
        _rt.Field("totalResults", "total_results", _rt.INTEGER),
        _rt.Field("reportName", "report_name", _rt.STRING),
        _rt.Field("companyName", "company_name", _rt.STRING),
        _rt.Field("generatedDate", "generated_date", _rt.STRING),
    )
