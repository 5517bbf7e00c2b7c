from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CompanyInfo(_rt.Model):
    """`CompanyInfo`.

    Attributes:
        company_name: Name of the company. JSON `companyName`, `str`; may be absent.
        commerce_platform_ref: Identifier of the company on the commerce platform. JSON `commercePlatformRef`,
            `str`; may be absent.
        company_legal_name: Registered legal name of the company. JSON `companyLegalName`, `str`; may be absent.
        addresses: Postal addresses. `list[Address]`; may be absent.
        phone_numbers: Telephone numbers. JSON `phoneNumbers`, `list[PhoneNumber]`; may be absent.
        web_links: Web pages of the company. JSON `webLinks`, `list[CompanyInfoWebLink]`; may be absent.
        registration_number: Number in the company register. JSON `registrationNumber`, `str`; may be absent.
        base_currency: Currency in which the company keeps its books, ISO 4217. JSON `baseCurrency`, `str`; may be
            absent.
        account_balances: Balances of the company's bank accounts. JSON `accountBalances`, `list[AccountBalance]`;
            may be absent.
        source_urls: Addresses on the platform, by name. JSON `sourceUrls`, `CompanyInfoSourceUrls`; may be absent.
        created_date: Time at which it was created. JSON `createdDate`, `datetime`; may be absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    company_name: str | None = None
    """Name of the company."""
    commerce_platform_ref: str | None = None
    """Identifier of the company on the commerce platform."""
    company_legal_name: str | None = None
    """Registered legal name of the company."""
    addresses: list[_models.Address] | None = None
    """Postal addresses."""
    phone_numbers: list[_models.PhoneNumber] | None = None
    """Telephone numbers."""
    web_links: list[_models.CompanyInfoWebLink] | None = None
    """Web pages of the company."""
    registration_number: str | None = None
    """Number in the company register."""
    base_currency: str | None = None
    """Currency in which the company keeps its books, ISO 4217."""
    account_balances: list[_models.AccountBalance] | None = None
    """Balances of the company's bank accounts."""
    source_urls: _models.CompanyInfoSourceUrls | None = None
    """Addresses on the platform, by name."""
    created_date: _dt.datetime | None = None
    """Time at which it was created."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

    __fields__ = (
        _rt.Field("companyName", "company_name", _rt.STRING),
        _rt.Field("commercePlatformRef", "commerce_platform_ref", _rt.STRING),
        _rt.Field("companyLegalName", "company_legal_name", _rt.STRING),
        _rt.Field("addresses", "addresses", _rt.ListOf(_rt.Ref("Address"))),
        _rt.Field("phoneNumbers", "phone_numbers", _rt.ListOf(_rt.Ref("PhoneNumber"))),
        _rt.Field("webLinks", "web_links", _rt.ListOf(_rt.Ref("CompanyInfoWebLink"))),
        _rt.Field("registrationNumber", "registration_number", _rt.STRING),
        _rt.Field("baseCurrency", "base_currency", _rt.STRING),
        _rt.Field("accountBalances", "account_balances", _rt.ListOf(_rt.Ref("AccountBalance"))),
        _rt.Field("sourceUrls", "source_urls", _rt.Ref("CompanyInfoSourceUrls")),
        _rt.Field("createdDate", "created_date", _rt.DATETIME),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
