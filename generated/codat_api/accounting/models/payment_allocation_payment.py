from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_ref import AccountRef


@define(kw_only=True, repr=False)
class PaymentAllocationPayment(_rt.Model):
    """`PaymentAllocationPayment`."""

    account_ref: AccountRef | None = None
    currency: str | None = None
    currency_rate: Decimal | None = None
    id: str | None = None
    note: str | None = None
    paid_on_date: _dt.datetime | None = None
    reference: str | None = None
    total_amount: Decimal | None = None

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
