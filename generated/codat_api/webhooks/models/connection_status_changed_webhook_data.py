from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ConnectionStatusChangedWebhookData(_rt.Model):
    """`ConnectionStatusChangedWebhookData`.

    Attributes:
        data_connection_id: Identifier of the connection. JSON `dataConnectionId`, `str`; may be absent.
        new_status: Status after the change. JSON `newStatus`, `DataConnectionStatus` (`PendingAuth`, `Linked`,
            `Unlinked`, `Deauthorized`); may be absent.
        old_status: Status before the change. JSON `oldStatus`, `DataConnectionStatus` (`PendingAuth`, `Linked`,
            `Unlinked`, `Deauthorized`); may be absent.
        platform_key: Four-letter key of the platform. JSON `platformKey`, `str`; may be absent.
    """

    data_connection_id: str | None = None
    """Identifier of the connection."""
    new_status: _models.DataConnectionStatus | None = None
    """Status after the change."""
    old_status: _models.DataConnectionStatus | None = None
    """Status before the change."""
    platform_key: str | None = None
    """Four-letter key of the platform."""

    __fields__ = (
        _rt.Field("dataConnectionId", "data_connection_id", _rt.STRING),
        _rt.Field("newStatus", "new_status", _rt.Ref("DataConnectionStatus")),
        _rt.Field("oldStatus", "old_status", _rt.Ref("DataConnectionStatus")),
        _rt.Field("platformKey", "platform_key", _rt.STRING),
    )
