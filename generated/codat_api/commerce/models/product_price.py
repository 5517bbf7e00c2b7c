from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ProductPrice(_rt.Model):
    """`ProductPrice`."""

    currency: str | None = None
    unit_price: Decimal | None = None

    __fields__ = (
        _rt.Field("currency", "currency", _rt.STRING, nullable=True),
        _rt.Field("unitPrice", "unit_price", _rt.DECIMAL),
    )
