from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Connection(_rt.Model):
    """`Connection`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        integration_id: Identifier of the integration. JSON `integrationId`, `str`.
        source_id: Identifier of the source, one for each kind of platform software. JSON `sourceId`, `str`.
        source_type: Kind of source. JSON `sourceType`, `SourceType` (`Accounting`, `Banking`, `BankFeed`,
            `Commerce`, `Expense`, `Other`, `Unknown`).
        platform_name: Name of the platform. JSON `platformName`, `str`.
        link_url: Page on which the customer authorises, or re-authorises, the connection. JSON `linkUrl`, `str`.
        status: Whether the connection is linked: data flows while it is. `DataConnectionStatus` (`PendingAuth`,
            `Linked`, `Unlinked`, `Deauthorized`).
        created: Time at which it was created at Codat. `datetime`.
        integration_key: Four-letter key of the integration. JSON `integrationKey`, `str`; may be absent.
        last_sync: Time of the last read. JSON `lastSync`, `datetime`; may be absent or null.
        data_connection_errors: Errors of the connection, the open ones among them. JSON `dataConnectionErrors`,
            `list[DataConnectionError]`; may be absent or null.
        connection_info: Further details from the platform, by name. JSON `connectionInfo`, `ConnectionInfo`; may be
            absent or null.
    """

    id: str
    """Identifier, unique among records of its kind."""
    integration_id: str
    """Identifier of the integration."""
    source_id: str
    """Identifier of the source, one for each kind of platform software."""
    source_type: _models.SourceType
    """Kind of source."""
    platform_name: str
    """Name of the platform."""
    link_url: str
    """Page on which the customer authorises, or re-authorises, the connection."""
    status: _models.DataConnectionStatus
    """Whether the connection is linked: data flows while it is."""
    created: _dt.datetime
    """Time at which it was created at Codat."""
    integration_key: str | None = None
    """Four-letter key of the integration."""
    last_sync: _dt.datetime | None = None
    """Time of the last read."""
    data_connection_errors: list[_models.DataConnectionError] | None = None
    """Errors of the connection, the open ones among them."""
    connection_info: _models.ConnectionInfo | None = None
    """Further details from the platform, by name."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("integrationId", "integration_id", _rt.STRING, required=True),
        _rt.Field("sourceId", "source_id", _rt.STRING, required=True),
        _rt.Field("sourceType", "source_type", _rt.Ref("SourceType"), required=True),
        _rt.Field("platformName", "platform_name", _rt.STRING, required=True),
        _rt.Field("linkUrl", "link_url", _rt.STRING, required=True),
        _rt.Field("status", "status", _rt.Ref("DataConnectionStatus"), required=True),
        _rt.Field("created", "created", _rt.DATETIME, required=True),
        _rt.Field("integrationKey", "integration_key", _rt.STRING),
        _rt.Field("lastSync", "last_sync", _rt.DATETIME, nullable=True),
        _rt.Field(
            "dataConnectionErrors", "data_connection_errors", _rt.ListOf(_rt.Ref("DataConnectionError")), nullable=True
        ),
        _rt.Field("connectionInfo", "connection_info", _rt.Ref("ConnectionInfo"), nullable=True),
    )
