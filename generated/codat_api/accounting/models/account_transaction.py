from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_transaction_line import AccountTransactionLine
    from ..models.account_transaction_status import AccountTransactionStatus
    from ..models.bank_account_ref import BankAccountRef
    from ..models.metadata import Metadata


@define(kw_only=True, repr=False)
class AccountTransaction(_rt.Model):
    """`AccountTransaction`."""

    bank_account_ref: BankAccountRef | None = None
    currency: str | None = None
    currency_rate: Decimal | None = None
    date: _dt.datetime | None = None
    id: str | None = None
    lines: list[AccountTransactionLine] | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    note: str | None = None
    source_modified_date: _dt.datetime | None = None
    status: AccountTransactionStatus | None = None
    total_amount: Decimal | None = None
    transaction_id: str | None = None

    __fields__ = (
        _rt.Field("bankAccountRef", "bank_account_ref", _rt.Ref("BankAccountRef")),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("lines", "lines", _rt.ListOf(_rt.Ref("AccountTransactionLine")), nullable=True),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("note", "note", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("status", "status", _rt.Ref("AccountTransactionStatus")),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
        _rt.Field("transactionId", "transaction_id", _rt.STRING, nullable=True),
    )
