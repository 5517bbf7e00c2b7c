from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class BankingTransactionRef(_rt.Model):
    """`BankingTransactionRef`."""

    id: str | None = None
    data_connection_id: str | None = None
    account_id: str | None = None
    account_name: str | None = None
    date: _dt.datetime | None = None
    description: str | None = None
    amount: Decimal | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("dataConnectionId", "data_connection_id", _rt.STRING),
        _rt.Field("accountId", "account_id", _rt.STRING),
        _rt.Field("accountName", "account_name", _rt.STRING),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("amount", "amount", _rt.DECIMAL),
    )
