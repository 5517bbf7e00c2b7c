from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class EnhancedReportInfo(_rt.Model):
    """`EnhancedReportInfo`.

    Attributes:
        currency: Currency, ISO 4217. `str`; may be absent.
        report_name: Name of the report. JSON `reportName`, `str`; may be absent.
        company_name: Name of the company. JSON `companyName`, `str`; may be absent.
        generated_date: Time at which it was generated. JSON `generatedDate`, `datetime`; may be absent.
    """

    currency: str | None = None
    """Currency, ISO 4217."""
    report_name: str | None = None
    """Name of the report."""
    company_name: str | None = None
    """Name of the company."""
    generated_date: _dt.datetime | None = None
    """Time at which it was generated."""

    __fields__ = (
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("reportName", "report_name", _rt.STRING),
        _rt.Field("companyName", "company_name", _rt.STRING),
        _rt.Field("generatedDate", "generated_date", _rt.DATETIME),
    )
