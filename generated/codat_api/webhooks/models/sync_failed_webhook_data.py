from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class SyncFailedWebhookData(_rt.Model):
    """`SyncFailedWebhookData`."""

    sync_id: str | None = None
    sync_type: str | None = None
    failure_stage: str | None = None

    __fields__ = (
        _rt.Field("syncId", "sync_id", _rt.STRING),
        _rt.Field("syncType", "sync_type", _rt.STRING),
        _rt.Field("FailureStage", "failure_stage", _rt.STRING),
    )
