from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class SyncRangeDateRange(_rt.Model):
    """`SyncRangeDateRange`."""

    start: _dt.datetime
    finish: _dt.datetime

    __fields__ = (
        _rt.Field("start", "start", _rt.DATETIME, required=True),
        _rt.Field("finish", "finish", _rt.DATETIME, required=True),
    )
