from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class EnhancedInvoicesReportPayment(_rt.Model):
    """`EnhancedInvoicesReportPayment`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        date: Date of the record. `datetime`; may be absent.
        payment_type: Kind of payment. JSON `paymentType`, `str`; may be absent.
        amount: Amount, in the currency of the record. `Decimal`; may be absent.
        currency: Currency, ISO 4217. `str`; may be absent.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
        banking_transaction_refs: Bank transactions that the payment was matched to. JSON `bankingTransactionRefs`,
            `list[BankingTransactionRef]`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    date: _dt.datetime | None = None
    """Date of the record."""
    payment_type: str | None = None
    """Kind of payment."""
    amount: Decimal | None = None
    """Amount, in the currency of the record."""
    currency: str | None = None
    """Currency, ISO 4217."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""
    banking_transaction_refs: list[_models.BankingTransactionRef] | None = None
    """Bank transactions that the payment was matched to."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("paymentType", "payment_type", _rt.STRING),
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("bankingTransactionRefs", "banking_transaction_refs", _rt.ListOf(_rt.Ref("BankingTransactionRef"))),
    )
