from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class SyncFailedWebhookData(_rt.Model):
    """`SyncFailedWebhookData`.

    Attributes:
        sync_id: Identifier of the sync. JSON `syncId`, `str`; may be absent.
        sync_type: Kind of sync. JSON `syncType`, `str`; may be absent.
        failure_stage: Stage of the sync that failed. JSON `FailureStage`, `str`; may be absent.
    """

    sync_id: str | None = None
    """Identifier of the sync."""
    sync_type: str | None = None
    """Kind of sync."""
    failure_stage: str | None = None
    """Stage of the sync that failed."""

    __fields__ = (
        _rt.Field("syncId", "sync_id", _rt.STRING),
        _rt.Field("syncType", "sync_type", _rt.STRING),
        _rt.Field("FailureStage", "failure_stage", _rt.STRING),
    )
