from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class DataIntegrityDates(_rt.Model):
    """`DataIntegrityDates`.

    Attributes:
        min_date: Earliest date. JSON `minDate`, `datetime`; may be absent.
        max_date: Latest date. JSON `maxDate`, `datetime`; may be absent.
        min_overlapping_date: Earliest date that both sides have data for. JSON `minOverlappingDate`, `datetime`;
            may be absent.
        max_overlapping_date: Latest date that both sides have data for. JSON `maxOverlappingDate`, `datetime`; may
            be absent.
    """

    min_date: _dt.datetime | None = None
    """Earliest date."""
    max_date: _dt.datetime | None = None
    """Latest date."""
    min_overlapping_date: _dt.datetime | None = None
    """Earliest date that both sides have data for."""
    max_overlapping_date: _dt.datetime | None = None
    """Latest date that both sides have data for."""

    __fields__ = (
        _rt.Field("minDate", "min_date", _rt.DATETIME),
        _rt.Field("maxDate", "max_date", _rt.DATETIME),
        _rt.Field("minOverlappingDate", "min_overlapping_date", _rt.DATETIME),
        _rt.Field("maxOverlappingDate", "max_overlapping_date", _rt.DATETIME),
    )
