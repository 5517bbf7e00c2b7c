from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class DataIntegrityByCount(_rt.Model):
    """`DataIntegrityByCount`."""

    match_percentage: Decimal | None = None
    unmatched: Decimal | None = None
    matched: Decimal | None = None
    total: Decimal | None = None

    __fields__ = (
        _rt.Field("matchPercentage", "match_percentage", _rt.DECIMAL),
        _rt.Field("unmatched", "unmatched", _rt.DECIMAL),
        _rt.Field("matched", "matched", _rt.DECIMAL),
        _rt.Field("total", "total", _rt.DECIMAL),
    )
