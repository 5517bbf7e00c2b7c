from __future__ import annotations

from attrs import define

from ... import runtime as _rt


@define(kw_only=True, repr=False)
class SyncSummarySyncDateRangeUtc(_rt.Model):
    """`SyncSummarySyncDateRangeUtc`."""

    start: str | None = None
    finish: str | None = None

    __fields__ = (
        _rt.Field("start", "start", _rt.STRING),
        _rt.Field("finish", "finish", _rt.STRING),
    )
