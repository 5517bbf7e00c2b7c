from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CompanyInformation(_rt.Model):
    """`CompanyInformation`."""

    company_name: str | None = None
    base_currency: str | None = None

    __fields__ = (
        _rt.Field("companyName", "company_name", _rt.STRING, nullable=True),
        _rt.Field("baseCurrency", "base_currency", _rt.STRING, nullable=True),
    )
