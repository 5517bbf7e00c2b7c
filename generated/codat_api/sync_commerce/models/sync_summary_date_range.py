from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class SyncSummaryDateRange(_rt.Model):
    """`SyncSummaryDateRange`."""

    start: _dt.datetime | None = None
    finish: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("start", "start", _rt.DATETIME),
        _rt.Field("finish", "finish", _rt.DATETIME),
    )
