from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class DataIntegrityAmounts(_rt.Model):
    """`DataIntegrityAmounts`."""

    min_: Decimal | None = None
    max_: Decimal | None = None
    currency: str | None = None

    __fields__ = (
        _rt.Field("min", "min_", _rt.DECIMAL),
        _rt.Field("max", "max_", _rt.DECIMAL),
        _rt.Field("currency", "currency", _rt.STRING),
    )
