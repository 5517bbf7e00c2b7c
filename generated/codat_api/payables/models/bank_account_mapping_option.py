from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BankAccountMappingOption(_rt.Model):
    """`BankAccountMappingOption`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        name: Name. `str`; may be absent or null.
        account_number: Account number at the bank, possibly masked. JSON `accountNumber`, `str`; may be absent or
            null.
        nominal_code: Code of the account in the chart of accounts. JSON `nominalCode`, `str`; may be absent or
            null.
        sort_code: Sort code of the bank. JSON `sortCode`, `str`; may be absent or null.
        currency: Currency, ISO 4217. `str`; may be absent or null.
        status: Status. `BankAccountStatus` (`Active`, `Archived`); may be absent.
        account_type: Kind of account. JSON `accountType`, `BankAccountType` (`Unknown`, `Credit`, `Debit`); may be
            absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    name: str | None = None
    """Name."""
    account_number: str | None = None
    """Account number at the bank, possibly masked."""
    nominal_code: str | None = None
    """Code of the account in the chart of accounts."""
    sort_code: str | None = None
    """Sort code of the bank."""
    currency: str | None = None
    """Currency, ISO 4217."""
    status: _models.BankAccountStatus | None = None
    """Status."""
    account_type: _models.BankAccountType | None = None
    """Kind of account."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("accountNumber", "account_number", _rt.STRING, nullable=True),
        _rt.Field("nominalCode", "nominal_code", _rt.STRING, nullable=True),
        _rt.Field("sortCode", "sort_code", _rt.STRING, nullable=True),
        _rt.Field("currency", "currency", _rt.STRING, nullable=True),
        _rt.Field("status", "status", _rt.Ref("BankAccountStatus")),
        _rt.Field("accountType", "account_type", _rt.Ref("BankAccountType")),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
