from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_balance_amounts import AccountBalanceAmounts


@define(kw_only=True, repr=False)
class AccountBalance(_rt.Model):
    """`AccountBalance`."""

    account_id: str
    balance: AccountBalanceAmounts
    date: _dt.datetime
    modified_date: _dt.datetime | None = None
    source_modified_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("accountId", "account_id", _rt.STRING, required=True),
        _rt.Field("balance", "balance", _rt.Ref("AccountBalanceAmounts"), required=True),
        _rt.Field("date", "date", _rt.DATETIME, required=True),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
