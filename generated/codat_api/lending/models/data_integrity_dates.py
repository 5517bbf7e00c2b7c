from __future__ import annotations

from attrs import define

from ... import runtime as _rt


@define(kw_only=True, repr=False)
class DataIntegrityDates(_rt.Model):
    """`DataIntegrityDates`."""

    min_date: str | None = None
    max_date: str | None = None
    min_overlapping_date: str | None = None
    max_overlapping_date: str | None = None

    __fields__ = (
        _rt.Field("minDate", "min_date", _rt.STRING),
        _rt.Field("maxDate", "max_date", _rt.STRING),
        _rt.Field("minOverlappingDate", "min_overlapping_date", _rt.STRING),
        _rt.Field("maxOverlappingDate", "max_overlapping_date", _rt.STRING),
    )
