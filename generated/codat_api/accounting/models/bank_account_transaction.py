from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.bank_transaction_type import BankTransactionType


@define(kw_only=True, repr=False)
class BankAccountTransaction(_rt.Model):
    """`BankAccountTransaction`."""

    account_id: str | None = None
    amount: Decimal | None = None
    balance: Decimal | None = None
    cleared_on_date: _dt.datetime | None = None
    description: str | None = None
    id: str | None = None
    modified_date: _dt.datetime | None = None
    reconciled: bool | None = None
    source_modified_date: _dt.datetime | None = None
    transaction_type: BankTransactionType | None = None

    __fields__ = (
        _rt.Field("accountId", "account_id", _rt.STRING, nullable=True),
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("balance", "balance", _rt.DECIMAL),
        _rt.Field("clearedOnDate", "cleared_on_date", _rt.DATETIME),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("reconciled", "reconciled", _rt.BOOLEAN),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("transactionType", "transaction_type", _rt.Ref("BankTransactionType")),
    )
