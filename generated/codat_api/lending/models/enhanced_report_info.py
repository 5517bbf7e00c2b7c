from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class EnhancedReportInfo(_rt.Model):
    """`EnhancedReportInfo`."""

    currency: str | None = None
    report_name: str | None = None
    company_name: str | None = None
    generated_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("reportName", "report_name", _rt.STRING),
        _rt.Field("companyName", "company_name", _rt.STRING),
        _rt.Field("generatedDate", "generated_date", _rt.DATETIME),
    )
