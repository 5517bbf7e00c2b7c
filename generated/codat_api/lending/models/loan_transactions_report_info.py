from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class LoanTransactionsReportInfo(_rt.Model):
    """`LoanTransactionsReportInfo`.

    Attributes:
        page_number: Number of this page, from 1. JSON `pageNumber`, `int`; may be absent.
        page_size: Records on a page, at most. JSON `pageSize`, `int`; may be absent.
        total_results: Number of records that match, on all pages. JSON `totalResults`, `int`; may be absent.
        report_name: Name of the report. JSON `reportName`, `str`; may be absent.
        company_name: Name of the company. JSON `companyName`, `str`; may be absent.
        generated_date: Time at which it was generated. JSON `generatedDate`, `datetime`; may be absent.
    """

    page_number: int | None = None
    """Number of this page, from 1."""
    page_size: int | None = None
    """Records on a page, at most."""
    total_results: int | None = None
    """Number of records that match, on all pages."""
    report_name: str | None = None
    """Name of the report."""
    company_name: str | None = None
    """Name of the company."""
    generated_date: _dt.datetime | None = None
    """Time at which it was generated."""

    __fields__ = (
        _rt.Field("pageNumber", "page_number", _rt.INTEGER),
        _rt.Field("pageSize", "page_size", _rt.INTEGER),
        _rt.Field("totalResults", "total_results", _rt.INTEGER),
        _rt.Field("reportName", "report_name", _rt.STRING),
        _rt.Field("companyName", "company_name", _rt.STRING),
        _rt.Field("generatedDate", "generated_date", _rt.DATETIME),
    )
