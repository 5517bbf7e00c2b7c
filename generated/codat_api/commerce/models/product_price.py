from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ProductPrice(_rt.Model):
    """`ProductPrice`.

    Attributes:
        currency: Currency, ISO 4217. `str`; may be absent or null.
        unit_price: Price of one unit. JSON `unitPrice`, `Decimal`; may be absent.
    """

    currency: str | None = None
    """Currency, ISO 4217."""
    unit_price: Decimal | None = None
    """Price of one unit."""

    __fields__ = (
        _rt.Field("currency", "currency", _rt.STRING, nullable=True),
        _rt.Field("unitPrice", "unit_price", _rt.DECIMAL),
    )
