from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.company_info_source_urls import CompanyInfoSourceUrls
    from ..models.phone_number import PhoneNumber
    from ..models.supplemental_data import SupplementalData
    from ..models.web_link import WebLink


@define(kw_only=True, repr=False)
class CompanyInfo(_rt.Model):
    """`CompanyInfo`."""

    accounting_platform_ref: str | None = None
    addresses: list[Address] | None = None
    base_currency: str | None = None
    company_legal_name: str | None = None
    company_name: str | None = None
    created_date: _dt.datetime | None = None
    financial_year_start_date: _dt.datetime | None = None
    ledger_lock_date: _dt.datetime | None = None
    phone_numbers: list[PhoneNumber] | None = None
    registration_number: str | None = None
    source_urls: CompanyInfoSourceUrls | None = None
    supplemental_data: SupplementalData | None = None
    tax_number: str | None = None
    web_links: list[WebLink] | None = None

    __fields__ = (
        _rt.Field("accountingPlatformRef", "accounting_platform_ref", _rt.STRING, nullable=True),
        _rt.Field("addresses", "addresses", _rt.ListOf(_rt.Ref("Address")), nullable=True),
        _rt.Field("baseCurrency", "base_currency", _rt.STRING, nullable=True),
        _rt.Field("companyLegalName", "company_legal_name", _rt.STRING, nullable=True),
        _rt.Field("companyName", "company_name", _rt.STRING, nullable=True),
        _rt.Field("createdDate", "created_date", _rt.DATETIME),
        _rt.Field("financialYearStartDate", "financial_year_start_date", _rt.DATETIME),
        _rt.Field("ledgerLockDate", "ledger_lock_date", _rt.DATETIME),
        _rt.Field("phoneNumbers", "phone_numbers", _rt.ListOf(_rt.Ref("PhoneNumber")), nullable=True),
        _rt.Field("registrationNumber", "registration_number", _rt.STRING, nullable=True),
        _rt.Field("sourceUrls", "source_urls", _rt.Ref("CompanyInfoSourceUrls"), nullable=True),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("taxNumber", "tax_number", _rt.STRING, nullable=True),
        _rt.Field("webLinks", "web_links", _rt.ListOf(_rt.Ref("WebLink")), nullable=True),
    )
