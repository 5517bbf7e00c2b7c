from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BankAccount(_rt.Model):
    """`BankAccount`.

    Attributes:
        account_name: Name of the account. JSON `accountName`, `str`; may be absent or null.
        account_number: Account number at the bank, possibly masked. JSON `accountNumber`, `str`; may be absent or
            null.
        account_type: Kind of account. JSON `accountType`, `BankAccountType` (`Unknown`, `Credit`, `Debit`); may be
            absent.
        available_balance: Balance that may be drawn on, in the account's currency. JSON `availableBalance`,
            `Decimal`; may be absent or null.
        balance: Balance, in the account's currency; negative where overdrawn or owed. `Decimal`; may be absent or
            null.
        currency: Currency, ISO 4217. `str`; may be absent.
        i_ban: International bank account number. JSON `iBan`, `str`; may be absent or null.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        institution: Bank or institution that holds the account. `str`; may be absent or null.
        metadata: What the platform says about the record, such as whether it was deleted. `Metadata`; may be
            absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        nominal_code: Code of the account in the chart of accounts. JSON `nominalCode`, `str`; may be absent or
            null.
        overdraft_limit: Overdraft that the bank grants, in the account's currency. JSON `overdraftLimit`,
            `Decimal`; may be absent or null.
        sort_code: Sort code of the bank. JSON `sortCode`, `str`; may be absent or null.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
        status: Status. `BankAccountStatus` (`Unknown`, `Active`, `Archived`, `Pending`); may be absent.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
    """

    account_name: str | None = None
    """Name of the account."""
    account_number: str | None = None
    """Account number at the bank, possibly masked."""
    account_type: _models.BankAccountType | None = None
    """Kind of account."""
    available_balance: Decimal | None = None
    """Balance that may be drawn on, in the account's currency."""
    balance: Decimal | None = None
    """Balance, in the account's currency; negative where overdrawn or owed."""
    currency: str | None = None
    """Currency, ISO 4217."""
    i_ban: str | None = None
    """International bank account number."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    institution: str | None = None
    """Bank or institution that holds the account."""
    metadata: _models.Metadata | None = None
    """What the platform says about the record, such as whether it was deleted."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    nominal_code: str | None = None
    """Code of the account in the chart of accounts."""
    overdraft_limit: Decimal | None = None
    """Overdraft that the bank grants, in the account's currency."""
    sort_code: str | None = None
    """Sort code of the bank."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""
    status: _models.BankAccountStatus | None = None
    """Status."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""

    __fields__ = (
        _rt.Field("accountName", "account_name", _rt.STRING, nullable=True),
        _rt.Field("accountNumber", "account_number", _rt.STRING, nullable=True),
        _rt.Field("accountType", "account_type", _rt.Ref("BankAccountType")),
        _rt.Field("availableBalance", "available_balance", _rt.DECIMAL, nullable=True),
        _rt.Field("balance", "balance", _rt.DECIMAL, nullable=True),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("iBan", "i_ban", _rt.STRING, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("institution", "institution", _rt.STRING, nullable=True),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("nominalCode", "nominal_code", _rt.STRING, nullable=True),
        _rt.Field("overdraftLimit", "overdraft_limit", _rt.DECIMAL, nullable=True),
        _rt.Field("sortCode", "sort_code", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("status", "status", _rt.Ref("BankAccountStatus")),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
    )
