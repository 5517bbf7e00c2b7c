from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SourceAccount(_rt.Model):
    """`SourceAccount`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        account_name: Name of the account. JSON `accountName`, `str`; may be absent or null.
        account_type: Kind of account. JSON `accountType`, `str`; may be absent or null.
        account_number: Account number at the bank, possibly masked. JSON `accountNumber`, `str`; may be absent or
            null.
        sort_code: Sort code of the bank. JSON `sortCode`, `str`; may be absent or null.
        currency: Currency, ISO 4217. `str`; may be absent.
        balance: Balance, in the account's currency; negative where overdrawn or owed. `Decimal`; may be absent or
            null.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent or null.
        status: Status. `SourceAccountStatus` (`pending`, `connected`, `connecting`, `disconnected`, `unknown`); may
            be absent or null.
        feed_start_date: Date from which transactions are fed. JSON `feedStartDate`, `datetime`; may be absent or
            null.
    """

    id: str
    """Identifier, unique among records of its kind."""
    account_name: str | None = None
    """Name of the account."""
    account_type: str | None = None
    """Kind of account."""
    account_number: str | None = None
    """Account number at the bank, possibly masked."""
    sort_code: str | None = None
    """Sort code of the bank."""
    currency: str | None = None
    """Currency, ISO 4217."""
    balance: Decimal | None = None
    """Balance, in the account's currency; negative where overdrawn or owed."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    status: _models.SourceAccountStatus | None = None
    """Status."""
    feed_start_date: _dt.datetime | None = None
    """Date from which transactions are fed."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("accountName", "account_name", _rt.STRING, nullable=True),
        _rt.Field("accountType", "account_type", _rt.STRING, nullable=True),
        _rt.Field("accountNumber", "account_number", _rt.STRING, nullable=True),
        _rt.Field("sortCode", "sort_code", _rt.STRING, nullable=True),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("balance", "balance", _rt.DECIMAL, nullable=True),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME, nullable=True),
        _rt.Field("status", "status", _rt.Ref("SourceAccountStatus"), nullable=True),
        _rt.Field("feedStartDate", "feed_start_date", _rt.DATETIME, nullable=True),
    )
