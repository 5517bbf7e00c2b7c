from __future__ import annotations

from attrs import define

from ... import runtime as _rt


@define(kw_only=True, repr=False)
class SyncRangeDateRange(_rt.Model):
    """`SyncRangeDateRange`."""

    start: str
    finish: str

    __fields__ = (
        _rt.Field("start", "start", _rt.STRING, required=True),
        _rt.Field("finish", "finish", _rt.STRING, required=True),
    )
