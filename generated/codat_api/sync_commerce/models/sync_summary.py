from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SyncSummary(_rt.Model):
    """`SyncSummary`.

    Attributes:
        sync_date_range_utc: Period that was synced, in UTC. JSON `syncDateRangeUtc`, `SyncSummaryDateRange`; may be
            absent.
        company_id: Identifier of the company at Codat. JSON `companyId`, `str`; may be absent.
        commerce_sync_id: Identifier of the sync. JSON `commerceSyncId`, `str`; may be absent.
        sync_status_code: Status of the sync, as a number. JSON `syncStatusCode`, `int`; may be absent.
        sync_status: Status of the sync, in words. JSON `syncStatus`, `str`; may be absent or null.
        error_message: Description of what went wrong; absent where nothing did. JSON `errorMessage`, `str`; may be
            absent or null.
        sync_exception_message: Description of what went wrong; absent where nothing did. JSON
            `syncExceptionMessage`, `str`; may be absent or null.
        sync_utc: Time, in UTC, of the sync. JSON `syncUtc`, `datetime`; may be absent or null.
        data_connections: Connections of the company. JSON `dataConnections`, `list[Connection]`; may be absent or
            null.
        data_pushed: Whether data was written. JSON `dataPushed`, `bool`; may be absent.
    """

    sync_date_range_utc: _models.SyncSummaryDateRange | None = None
    """Period that was synced, in UTC."""
    company_id: str | None = None
    """Identifier of the company at Codat."""
    commerce_sync_id: str | None = None
    """Identifier of the sync."""
    sync_status_code: int | None = None
    """Status of the sync, as a number."""
    sync_status: str | None = None
    """Status of the sync, in words."""
    error_message: str | None = None
    """Description of what went wrong; absent where nothing did."""
    sync_exception_message: str | None = None
    """Description of what went wrong; absent where nothing did."""
    sync_utc: _dt.datetime | None = None
    """Time, in UTC, of the sync."""
    data_connections: list[_models.Connection] | None = None
    """Connections of the company."""
    data_pushed: bool | None = None
    """Whether data was written."""

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
