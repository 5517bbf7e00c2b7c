from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class DataIntegrityAmounts(_rt.Model):
    """`DataIntegrityAmounts`.

    Attributes:
        min_: Smallest amount. JSON `min`, `Decimal`; may be absent.
        max_: Largest amount. JSON `max`, `Decimal`; may be absent.
        currency: Currency, ISO 4217. `str`; may be absent.
    """

    min_: Decimal | None = None
    """Smallest amount."""
    max_: Decimal | None = None
    """Largest amount."""
    currency: str | None = None
    """Currency, ISO 4217."""

    __fields__ = (
        _rt.Field("min", "min_", _rt.DECIMAL),
        _rt.Field("max", "max_", _rt.DECIMAL),
        _rt.Field("currency", "currency", _rt.STRING),
    )
