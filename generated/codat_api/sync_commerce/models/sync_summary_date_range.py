from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class SyncSummaryDateRange(_rt.Model):
    """`SyncSummaryDateRange`.

    Attributes:
        start: Beginning of the period. `datetime`; may be absent.
        finish: End of the period. `datetime`; may be absent.
    """

    start: _dt.datetime | None = None
    """Beginning of the period."""
    finish: _dt.datetime | None = None
    """End of the period."""

    __fields__ = (
        _rt.Field("start", "start", _rt.DATETIME),
        _rt.Field("finish", "finish", _rt.DATETIME),
    )
