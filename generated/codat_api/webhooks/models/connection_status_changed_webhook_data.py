from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_connection_status import DataConnectionStatus


@define(kw_only=True, repr=False)
class ConnectionStatusChangedWebhookData(_rt.Model):
    """`ConnectionStatusChangedWebhookData`."""

    data_connection_id: str | None = None
    new_status: DataConnectionStatus | None = None
    old_status: DataConnectionStatus | None = None
    platform_key: str | None = None

    __fields__ = (
        _rt.Field("dataConnectionId", "data_connection_id", _rt.STRING),
        _rt.Field("newStatus", "new_status", _rt.Ref("DataConnectionStatus")),
        _rt.Field("oldStatus", "old_status", _rt.Ref("DataConnectionStatus")),
        _rt.Field("platformKey", "platform_key", _rt.STRING),
    )
