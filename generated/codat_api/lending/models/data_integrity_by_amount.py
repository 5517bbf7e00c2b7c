from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class DataIntegrityByAmount(_rt.Model):
    """`DataIntegrityByAmount`.

    Attributes:
        match_percentage: Share that was matched, as a percentage. JSON `matchPercentage`, `Decimal`; may be absent.
        unmatched: Part that was not matched. `Decimal`; may be absent.
        matched: Part that was matched. `Decimal`; may be absent.
        total: Sum of all amounts, matched and unmatched, in the currency given. `Decimal`; may be absent.
        currency: Currency, ISO 4217. `str`; may be absent.
    """

    match_percentage: Decimal | None = None
    """Share that was matched, as a percentage."""
    unmatched: Decimal | None = None
    """Part that was not matched."""
    matched: Decimal | None = None
    """Part that was matched."""
    total: Decimal | None = None
    """Sum of all amounts, matched and unmatched, in the currency given."""
    currency: str | None = None
    """Currency, ISO 4217."""

    __fields__ = (
        _rt.Field("matchPercentage", "match_percentage", _rt.DECIMAL),
        _rt.Field("unmatched", "unmatched", _rt.DECIMAL),
        _rt.Field("matched", "matched", _rt.DECIMAL),
        _rt.Field("total", "total", _rt.DECIMAL),
        _rt.Field("currency", "currency", _rt.STRING),
    )
