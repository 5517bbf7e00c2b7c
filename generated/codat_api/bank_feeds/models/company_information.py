from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CompanyInformation(_rt.Model):
    """`CompanyInformation`."""

    company_name: str | None = None
    base_currency: str | None = None
    plan_type: str | None = None
    multicurrency_enabled: bool | None = None
    currencies: list[str] | None = None

    __fields__ = (
        _rt.Field("companyName", "company_name", _rt.STRING),
        _rt.Field("baseCurrency", "base_currency", _rt.STRING),
        _rt.Field("planType", "plan_type", _rt.STRING, nullable=True),
        _rt.Field("multicurrencyEnabled", "multicurrency_enabled", _rt.BOOLEAN),
        _rt.Field("currencies", "currencies", _rt.ListOf(_rt.STRING), nullable=True),
    )
