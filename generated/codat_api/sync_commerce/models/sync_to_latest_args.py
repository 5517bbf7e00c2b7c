from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class SyncToLatestArgs(_rt.Model):
    """`SyncToLatestArgs`.

    Attributes:
        sync_to: Time up to which data is synced. JSON `syncTo`, `datetime`; may be absent or null.
    """

    sync_to: _dt.datetime | None = None
    """Time up to which data is synced."""

    __fields__ = (_rt.Field("syncTo", "sync_to", _rt.DATETIME, nullable=True),)
