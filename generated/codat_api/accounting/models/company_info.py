from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CompanyInfo(_rt.Model):
    """`CompanyInfo`.

    Attributes:
        accounting_platform_ref: Identifier of the company on the accounting platform. JSON `accountingPlatformRef`,
            `str`; may be absent or null.
        addresses: Postal addresses. `list[Address]`; may be absent or null.
        base_currency: Currency in which the company keeps its books, ISO 4217. JSON `baseCurrency`, `str`; may be
            absent or null.
        company_legal_name: Registered legal name of the company. JSON `companyLegalName`, `str`; may be absent or
            null.
        company_name: Name of the company. JSON `companyName`, `str`; may be absent or null.
        created_date: Time at which it was created. JSON `createdDate`, `datetime`; may be absent.
        financial_year_start_date: First day of the financial year. JSON `financialYearStartDate`, `datetime`; may
            be absent.
        ledger_lock_date: Date up to which the books can no longer be changed. JSON `ledgerLockDate`, `datetime`;
            may be absent.
        phone_numbers: Telephone numbers. JSON `phoneNumbers`, `list[PhoneNumber]`; may be absent or null.
        registration_number: Number in the company register. JSON `registrationNumber`, `str`; may be absent or
            null.
        source_urls: Addresses on the platform, by name. JSON `sourceUrls`, `CompanyInfoSourceUrls`; may be absent
            or null.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
        tax_number: Tax registration number, such as a VAT number. JSON `taxNumber`, `str`; may be absent or null.
        web_links: Web pages of the company. JSON `webLinks`, `list[WebLink]`; may be absent or null.
    """

    accounting_platform_ref: str | None = None
    """Identifier of the company on the accounting platform."""
    addresses: list[_models.Address] | None = None
    """Postal addresses."""
    base_currency: str | None = None
    """Currency in which the company keeps its books, ISO 4217."""
    company_legal_name: str | None = None
    """Registered legal name of the company."""
    company_name: str | None = None
    """Name of the company."""
    created_date: _dt.datetime | None = None
    """Time at which it was created."""
    financial_year_start_date: _dt.datetime | None = None
    """First day of the financial year."""
    ledger_lock_date: _dt.datetime | None = None
    """Date up to which the books can no longer be changed."""
    phone_numbers: list[_models.PhoneNumber] | None = None
    """Telephone numbers."""
    registration_number: str | None = None
    """Number in the company register."""
    source_urls: _models.CompanyInfoSourceUrls | None = None
    """Addresses on the platform, by name."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""
    tax_number: str | None = None
    """Tax registration number, such as a VAT number."""
    web_links: list[_models.WebLink] | None = None
    """Web pages of the company."""

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
