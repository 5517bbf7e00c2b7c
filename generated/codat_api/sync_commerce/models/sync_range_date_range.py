from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class SyncRangeDateRange(_rt.Model):
    """`SyncRangeDateRange`.

    Attributes:
        start: Beginning of the period. `datetime`.
        finish: End of the period. `datetime`.
    """

    start: _dt.datetime
    """Beginning of the period."""
    finish: _dt.datetime
    """End of the period."""

    __fields__ = (
        _rt.Field("start", "start", _rt.DATETIME, required=True),
        _rt.Field("finish", "finish", _rt.DATETIME, required=True),
    )
