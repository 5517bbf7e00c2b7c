from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_balance import AccountBalance
    from ..models.address import Address
    from ..models.company_info_source_urls import CompanyInfoSourceUrls
    from ..models.company_info_web_link import CompanyInfoWebLink
    from ..models.phone_number import PhoneNumber


@define(kw_only=True, repr=False)
class CompanyInfo(_rt.Model):
    """`CompanyInfo`."""

    company_name: str | None = None
    commerce_platform_ref: str | None = None
    company_legal_name: str | None = None
    addresses: list[Address] | None = None
    phone_numbers: list[PhoneNumber] | None = None
    web_links: list[CompanyInfoWebLink] | None = None
    registration_number: str | None = None
    base_currency: str | None = None
    account_balances: list[AccountBalance] | None = None
    source_urls: CompanyInfoSourceUrls | None = None
    created_date: _dt.datetime | None = None
    modified_date: _dt.datetime | None = None
    source_modified_date: _dt.datetime | None = None

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
