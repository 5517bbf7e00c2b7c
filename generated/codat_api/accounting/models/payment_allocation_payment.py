from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PaymentAllocationPayment(_rt.Model):
    """`PaymentAllocationPayment`.

    Attributes:
        account_ref: Account in the chart of accounts to which the amount is posted. JSON `accountRef`,
            `AccountRef`; may be absent.
        currency: Currency, ISO 4217. `str`; may be absent.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        note: Note, for people. `str`; may be absent or null.
        paid_on_date: Date on which it was fully paid. JSON `paidOnDate`, `datetime`; may be absent.
        reference: Reference, as people on the platform know it. `str`; may be absent or null.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`; may be
            absent.
    """

    account_ref: _models.AccountRef | None = None
    """Account in the chart of accounts to which the amount is posted."""
    currency: str | None = None
    """Currency, ISO 4217."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    note: str | None = None
    """Note, for people."""
    paid_on_date: _dt.datetime | None = None
    """Date on which it was fully paid."""
    reference: str | None = None
    """Reference, as people on the platform know it."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""

    __fields__ = (
        _rt.Field("accountRef", "account_ref", _rt.Ref("AccountRef")),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("note", "note", _rt.STRING, nullable=True),
        _rt.Field("paidOnDate", "paid_on_date", _rt.DATETIME),
        _rt.Field("reference", "reference", _rt.STRING, nullable=True),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
    )
