from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.connection_info import ConnectionInfo
    from ..models.data_connection_error import DataConnectionError
    from ..models.data_connection_status import DataConnectionStatus
    from ..models.source_type import SourceType


@define(kw_only=True, repr=False)
class Connection(_rt.Model):
    """`Connection`."""

    id: str
    integration_id: str
    source_id: str
    source_type: SourceType
    platform_name: str
    link_url: str
    status: DataConnectionStatus
    created: _dt.datetime
    integration_key: str | None = None
    last_sync: _dt.datetime | None = None
    data_connection_errors: list[DataConnectionError] | None = None
    connection_info: ConnectionInfo | None = None

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
