from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.connection import Connection
    from ..models.sync_summary_date_range import SyncSummaryDateRange


@define(kw_only=True, repr=False)
class SyncSummary(_rt.Model):
    """`SyncSummary`."""

    sync_date_range_utc: SyncSummaryDateRange | None = None
    company_id: str | None = None
    commerce_sync_id: str | None = None
    sync_status_code: int | None = None
    sync_status: str | None = None
    error_message: str | None = None
    sync_exception_message: str | None = None
    sync_utc: _dt.datetime | None = None
    data_connections: list[Connection] | None = None
    data_pushed: bool | None = None

    __fields__ = (
        _rt.Field("syncDateRangeUtc", "sync_date_range_utc", _rt.Ref("SyncSummaryDateRange")),
        _rt.Field("companyId", "company_id", _rt.STRING),
        _rt.Field("commerceSyncId", "commerce_sync_id", _rt.STRING),
        _rt.Field("syncStatusCode", "sync_status_code", _rt.INTEGER),
        _rt.Field("syncStatus", "sync_status", _rt.STRING, nullable=True),
        _rt.Field("errorMessage", "error_message", _rt.STRING, nullable=True),
        _rt.Field("syncExceptionMessage", "sync_exception_message", _rt.STRING, nullable=True),
        _rt.Field("syncUtc", "sync_utc", _rt.DATETIME, nullable=True),
        _rt.Field("dataConnections", "data_connections", _rt.ListOf(_rt.Ref("Connection")), nullable=True),
        _rt.Field("dataPushed", "data_pushed", _rt.BOOLEAN),
    )
