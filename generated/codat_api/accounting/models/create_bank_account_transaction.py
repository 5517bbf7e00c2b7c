from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CreateBankAccountTransaction(_rt.Model):
    """`CreateBankAccountTransaction`."""

    amount: Decimal | None = None
    balance: Decimal | None = None
    date: _dt.datetime | None = None
    description: str | None = None
    id: str | None = None
    counterparty: str | None = None
    reference: str | None = None
    transaction_type: str | None = None
    reconciled: bool | None = None

    __fields__ = (
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("balance", "balance", _rt.DECIMAL),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("counterparty", "counterparty", _rt.STRING, nullable=True),
        _rt.Field("reference", "reference", _rt.STRING, nullable=True),
        _rt.Field("transactionType", "transaction_type", _rt.STRING),
        _rt.Field("reconciled", "reconciled", _rt.BOOLEAN),
    )
