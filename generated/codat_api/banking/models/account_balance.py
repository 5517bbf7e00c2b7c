from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class AccountBalance(_rt.Model):
    """`AccountBalance`.

    Attributes:
        account_id: Identifier of the account. JSON `accountId`, `str`.
        balance: Balance, in the account's currency; negative where overdrawn or owed. `AccountBalanceAmounts`.
        date: Time at which the balance was taken. `datetime`.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    account_id: str
    """Identifier of the account."""
    balance: _models.AccountBalanceAmounts
    """Balance, in the account's currency; negative where overdrawn or owed."""
    date: _dt.datetime
    """Time at which the balance was taken."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

    __fields__ = (
        _rt.Field("accountId", "account_id", _rt.STRING, required=True),
        _rt.Field("balance", "balance", _rt.Ref("AccountBalanceAmounts"), required=True),
        _rt.Field("date", "date", _rt.DATETIME, required=True),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
