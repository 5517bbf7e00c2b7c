from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.adjustment_transaction_line import AdjustmentTransactionLine


@define(kw_only=True, repr=False)
class AdjustmentTransactionRequest(_rt.Model):
    """`AdjustmentTransactionRequest`."""

    id: str
    date: _dt.datetime
    currency: str
    lines: list[AdjustmentTransactionLine]
    currency_rate: Decimal | None = None
    reference: str | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("date", "date", _rt.DATETIME, required=True),
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("lines", "lines", _rt.ListOf(_rt.Ref("AdjustmentTransactionLine")), required=True),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("reference", "reference", _rt.STRING, nullable=True),
    )
