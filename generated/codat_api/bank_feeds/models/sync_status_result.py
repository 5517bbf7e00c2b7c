from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class SyncStatusResult(_rt.Model):
    """`SyncStatusResult`."""

    sync_id: str
    client_id: str
    company_id: str
    company_name: str
    data_connection_id: str
    source_account_id: str
    period_start_utc: _dt.datetime
    period_end_utc: _dt.datetime
    execution_start_utc: _dt.datetime
    status: str
    execution_end_utc: _dt.datetime | None = None
    error_message: str | None = None
    error_code: str | None = None
    push_operation_keys: list[str] | None = None

    __fields__ = (
        _rt.Field("syncId", "sync_id", _rt.STRING, required=True),
        _rt.Field("clientId", "client_id", _rt.STRING, required=True),
        _rt.Field("companyId", "company_id", _rt.STRING, required=True),
        _rt.Field("companyName", "company_name", _rt.STRING, required=True),
        _rt.Field("dataConnectionId", "data_connection_id", _rt.STRING, required=True),
        _rt.Field("sourceAccountId", "source_account_id", _rt.STRING, required=True),
        _rt.Field("periodStartUtc", "period_start_utc", _rt.DATETIME, required=True),
        _rt.Field("periodEndUtc", "period_end_utc", _rt.DATETIME, required=True),
        _rt.Field("executionStartUtc", "execution_start_utc", _rt.DATETIME, required=True),
        _rt.Field("status", "status", _rt.STRING, required=True),
        _rt.Field("executionEndUtc", "execution_end_utc", _rt.DATETIME, nullable=True),
        _rt.Field("errorMessage", "error_message", _rt.STRING, nullable=True),
        _rt.Field("errorCode", "error_code", _rt.STRING, nullable=True),
        _rt.Field("pushOperationKeys", "push_operation_keys", _rt.ListOf(_rt.STRING), nullable=True),
    )
