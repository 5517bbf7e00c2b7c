from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class SyncToLatestArgs(_rt.Model):
    """`SyncToLatestArgs`."""

    sync_to: _dt.datetime | None = None

    __fields__ = (_rt.Field("syncTo", "sync_to", _rt.DATETIME, nullable=True),)
