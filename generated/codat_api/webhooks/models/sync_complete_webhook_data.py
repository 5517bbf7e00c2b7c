from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class SyncCompleteWebhookData(_rt.Model):
    """`SyncCompleteWebhookData`.

    Attributes:
        sync_id: Identifier of the sync. JSON `syncId`, `str`; may be absent.
        sync_type: Kind of sync. JSON `syncType`, `str`; may be absent.
    """

    sync_id: str | None = None
    """Identifier of the sync."""
    sync_type: str | None = None
    """Kind of sync."""

    __fields__ = (
        _rt.Field("syncId", "sync_id", _rt.STRING),
        _rt.Field("syncType", "sync_type", _rt.STRING),
    )
