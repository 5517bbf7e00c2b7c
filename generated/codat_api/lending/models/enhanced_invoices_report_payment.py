from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.banking_transaction_ref import BankingTransactionRef


@define(kw_only=True, repr=False)
class EnhancedInvoicesReportPayment(_rt.Model):
    """`EnhancedInvoicesReportPayment`."""

    id: str | None = None
    date: _dt.datetime | None = None
    payment_type: str | None = None
    amount: Decimal | None = None
    currency: str | None = None
    currency_rate: Decimal | None = None
    banking_transaction_refs: list[BankingTransactionRef] | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("paymentType", "payment_type", _rt.STRING),
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("bankingTransactionRefs", "banking_transaction_refs", _rt.ListOf(_rt.Ref("BankingTransactionRef"))),
    )
