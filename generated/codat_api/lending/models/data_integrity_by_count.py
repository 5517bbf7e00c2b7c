from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class DataIntegrityByCount(_rt.Model):
    """`DataIntegrityByCount`.

    Attributes:
        match_percentage: Share that was matched, as a percentage. JSON `matchPercentage`, `Decimal`; may be absent.
        unmatched: Part that was not matched. `Decimal`; may be absent.
        matched: Part that was matched. `Decimal`; may be absent.
        total: Number of records, matched and unmatched. `Decimal`; may be absent.
    """

    match_percentage: Decimal | None = None
    """Share that was matched, as a percentage."""
    unmatched: Decimal | None = None
    """Part that was not matched."""
    matched: Decimal | None = None
    """Part that was matched."""
    total: Decimal | None = None
    """Number of records, matched and unmatched."""

    __fields__ = (
        _rt.Field("matchPercentage", "match_percentage", _rt.DECIMAL),
        _rt.Field("unmatched", "unmatched", _rt.DECIMAL),
        _rt.Field("matched", "matched", _rt.DECIMAL),
        _rt.Field("total", "total", _rt.DECIMAL),
    )
