from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.accounting_address import AccountingAddress
    from ..models.company_dataset_source_urls import CompanyDatasetSourceUrls
    from ..models.phone import Phone
    from ..models.supplemental_data import SupplementalData
    from ..models.weblink import Weblink


@define(kw_only=True, repr=False)
class CompanyDataset(_rt.Model):
    """`CompanyDataset`."""

    accounting_platform_ref: str | None = None
    addresses: list[AccountingAddress] | None = None
    base_currency: str | None = None
    company_legal_name: str | None = None
    company_name: str | None = None
    created_date: str | None = None
    financial_year_start_date: str | None = None
    ledger_lock_date: str | None = None
    phone_numbers: list[Phone] | None = None
    registration_number: str | None = None
    source_urls: CompanyDatasetSourceUrls | None = None
    supplemental_data: SupplementalData | None = None
    tax_number: str | None = None
    web_links: list[Weblink] | None = None

    __fields__ = (
        _rt.Field("accountingPlatformRef", "accounting_platform_ref", _rt.STRING, nullable=True),
        _rt.Field("addresses", "addresses", _rt.ListOf(_rt.Ref("AccountingAddress")), nullable=True),
        _rt.Field("baseCurrency", "base_currency", _rt.STRING, nullable=True),
        _rt.Field("companyLegalName", "company_legal_name", _rt.STRING, nullable=True),
        _rt.Field("companyName", "company_name", _rt.STRING, nullable=True),
        _rt.Field("createdDate", "created_date", _rt.STRING),
        _rt.Field("financialYearStartDate", "financial_year_start_date", _rt.STRING),
        _rt.Field("ledgerLockDate", "ledger_lock_date", _rt.STRING),
        _rt.Field("phoneNumbers", "phone_numbers", _rt.ListOf(_rt.Ref("Phone")), nullable=True),
        _rt.Field("registrationNumber", "registration_number", _rt.STRING, nullable=True),
        _rt.Field("sourceUrls", "source_urls", _rt.Ref("CompanyDatasetSourceUrls"), nullable=True),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("taxNumber", "tax_number", _rt.STRING, nullable=True),
        _rt.Field("webLinks", "web_links", _rt.ListOf(_rt.Ref("Weblink")), nullable=True),
    )
