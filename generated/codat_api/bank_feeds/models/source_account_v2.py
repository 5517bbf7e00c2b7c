from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SourceAccountV2(_rt.Model):
    """`SourceAccountV2`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        account_name: Name of the account. JSON `accountName`, `str`.
        account_type: Kind of account. JSON `accountType`, `SourceAccountV2AccountType` (`checking`, `savings`,
            `loan`, `creditCard`, `prepaidCard`).
        account_number: Account number at the bank, possibly masked. JSON `accountNumber`, `str`.
        currency: Currency, ISO 4217. `str`.
        balance: Balance, in the account's currency; negative where overdrawn or owed. `Decimal`.
        sort_code: Sort code of the bank. JSON `sortCode`, `str`; may be absent or null.
        routing_info: Codes that payments to the account need. JSON `routingInfo`, `RoutingInfo`; may be absent.
        account_info: Further details of the account. JSON `accountInfo`, `AccountInfo`; may be absent or null.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent or null.
        status: Status. `SourceAccountV2Status` (`pending`, `connected`, `connecting`, `disconnected`, `unknown`);
            may be absent or null.
        feed_start_date: Date from which transactions are fed. JSON `feedStartDate`, `str`; may be absent or null.
    """

    id: str
    """Identifier, unique among records of its kind."""
    account_name: str
    """Name of the account."""
    account_type: _models.SourceAccountV2AccountType
    """Kind of account."""
    account_number: str
    """Account number at the bank, possibly masked."""
    currency: str
    """Currency, ISO 4217."""
    balance: Decimal
    """Balance, in the account's currency; negative where overdrawn or owed."""
    sort_code: str | None = None
    """Sort code of the bank."""
    routing_info: _models.RoutingInfo | None = None
    """Codes that payments to the account need."""
    account_info: _models.AccountInfo | None = None
    """Further details of the account."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    status: _models.SourceAccountV2Status | None = None
    """Status."""
    feed_start_date: str | None = None
    """Date from which transactions are fed."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("accountName", "account_name", _rt.STRING, required=True),
        _rt.Field("accountType", "account_type", _rt.Ref("SourceAccountV2AccountType"), required=True),
        _rt.Field("accountNumber", "account_number", _rt.STRING, required=True),
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("balance", "balance", _rt.DECIMAL, required=True),
        _rt.Field("sortCode", "sort_code", _rt.STRING, nullable=True),
        _rt.Field("routingInfo", "routing_info", _rt.Ref("RoutingInfo")),
        _rt.Field("accountInfo", "account_info", _rt.Ref("AccountInfo"), nullable=True),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME, nullable=True),
        _rt.Field("status", "status", _rt.Ref("SourceAccountV2Status"), nullable=True),
        _rt.Field("feedStartDate", "feed_start_date", _rt.STRING, nullable=True),
    )
