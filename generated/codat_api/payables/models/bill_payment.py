from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.bill_payment_account_ref import BillPaymentAccountRef


@define(kw_only=True, repr=False)
class BillPayment(_rt.Model):
    """`BillPayment`."""

    id: str | None = None
    amount: Decimal | None = None
    date: _dt.datetime | None = None
    reference: str | None = None
    account_ref: BillPaymentAccountRef | None = None
    currency_rate: Decimal | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("reference", "reference", _rt.STRING, nullable=True),
        _rt.Field("accountRef", "account_ref", _rt.Ref("BillPaymentAccountRef")),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
    )
