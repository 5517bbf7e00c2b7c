from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class AdjustmentTransactionRequest(_rt.Model):
    """`AdjustmentTransactionRequest`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        date: Date of the record. `datetime`.
        currency: Currency, ISO 4217. `str`.
        lines: Lines of the record. `list[AdjustmentTransactionLine]`.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
        reference: Reference, as people on the platform know it. `str`; may be absent or null.
    """

    id: str
    """Identifier, unique among records of its kind."""
    date: _dt.datetime
    """Date of the record."""
    currency: str
    """Currency, ISO 4217."""
    lines: list[_models.AdjustmentTransactionLine]
    """Lines of the record."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""
    reference: str | None = None
    """Reference, as people on the platform know it."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("date", "date", _rt.DATETIME, required=True),
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("lines", "lines", _rt.ListOf(_rt.Ref("AdjustmentTransactionLine")), required=True),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("reference", "reference", _rt.STRING, nullable=True),
    )
