from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class SyncCompleteWebhookData(_rt.Model):
    """`SyncCompleteWebhookData`."""

    sync_id: str | None = None
    sync_type: str | None = None

    __fields__ = (
        _rt.Field("syncId", "sync_id", _rt.STRING),
        _rt.Field("syncType", "sync_type", _rt.STRING),
    )
