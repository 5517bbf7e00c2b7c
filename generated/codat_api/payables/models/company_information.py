from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CompanyInformation(_rt.Model):
    """`CompanyInformation`.

    Attributes:
        company_name: Name of the company. JSON `companyName`, `str`; may be absent or null.
        base_currency: Currency in which the company keeps its books, ISO 4217. JSON `baseCurrency`, `str`; may be
            absent or null.
    """

    company_name: str | None = None
    """Name of the company."""
    base_currency: str | None = None
    """Currency in which the company keeps its books, ISO 4217."""

    __fields__ = (
        _rt.Field("companyName", "company_name", _rt.STRING, nullable=True),
        _rt.Field("baseCurrency", "base_currency", _rt.STRING, nullable=True),
    )
