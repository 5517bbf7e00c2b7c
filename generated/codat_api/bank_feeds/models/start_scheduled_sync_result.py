from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class StartScheduledSyncResult(_rt.Model):
    """`StartScheduledSyncResult`."""

    sync_id: str

    __fields__ = (_rt.Field("syncId", "sync_id", _rt.STRING, required=True),)
