from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class DataIntegrityDates(_rt.Model):
    """`DataIntegrityDates`."""

    min_date: _dt.datetime | None = None
    max_date: _dt.datetime | None = None
    min_overlapping_date: _dt.datetime | None = None
    max_overlapping_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("minDate", "min_date", _rt.DATETIME),
        _rt.Field("maxDate", "max_date", _rt.DATETIME),
        _rt.Field("minOverlappingDate", "min_overlapping_date", _rt.DATETIME),
        _rt.Field("maxOverlappingDate", "max_overlapping_date", _rt.DATETIME),
    )
