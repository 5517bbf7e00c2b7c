from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CompanyInformation(_rt.Model):
    """`CompanyInformation`.

    Attributes:
        company_name: Name of the company. JSON `companyName`, `str`; may be absent.
        base_currency: Currency in which the company keeps its books, ISO 4217. JSON `baseCurrency`, `str`; may be
            absent.
        plan_type: Subscription that the company has with the platform. JSON `planType`, `str`; may be absent or
            null.
        multicurrency_enabled: Whether the company uses several currencies. JSON `multicurrencyEnabled`, `bool`; may
            be absent.
        currencies: Currencies that the company uses, ISO 4217. `list[str]`; may be absent or null.
    """

    company_name: str | None = None
    """Name of the company."""
    base_currency: str | None = None
    """Currency in which the company keeps its books, ISO 4217."""
    plan_type: str | None = None
    """Subscription that the company has with the platform."""
    multicurrency_enabled: bool | None = None
    """Whether the company uses several currencies."""
    currencies: list[str] | None = None
    """Currencies that the company uses, ISO 4217."""

    __fields__ = (
        _rt.Field("companyName", "company_name", _rt.STRING),
        _rt.Field("baseCurrency", "base_currency", _rt.STRING),
        _rt.Field("planType", "plan_type", _rt.STRING, nullable=True),
        _rt.Field("multicurrencyEnabled", "multicurrency_enabled", _rt.BOOLEAN),
        _rt.Field("currencies", "currencies", _rt.ListOf(_rt.STRING), nullable=True),
    )
