from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class Allocation(_rt.Model):
    """`Allocation`.

    Attributes:
        allocated_on_date: Date on which the amount was allocated. JSON `allocatedOnDate`, `datetime`; may be
            absent.
        currency: Currency, ISO 4217. `str`; may be absent.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`; may be
            absent.
    """

    allocated_on_date: _dt.datetime | None = None
    """Date on which the amount was allocated."""
    currency: str | None = None
    """Currency, ISO 4217."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""

    __fields__ = (
        _rt.Field("allocatedOnDate", "allocated_on_date", _rt.DATETIME),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
    )
