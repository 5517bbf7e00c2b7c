from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class Allocation(_rt.Model):
    """`Allocation`."""

    allocated_on_date: _dt.datetime | None = None
    currency: str | None = None
    currency_rate: Decimal | None = None
    total_amount: Decimal | None = None

    __fields__ = (
        _rt.Field("allocatedOnDate", "allocated_on_date", _rt.DATETIME),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
    )
