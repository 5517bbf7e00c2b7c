from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class SyncStatusResult(_rt.Model):
    """`SyncStatusResult`.

    Attributes:
        sync_id: Identifier of the sync. JSON `syncId`, `str`.
        client_id: Identifier of your Codat account. JSON `clientId`, `str`.
        company_id: Identifier of the company at Codat. JSON `companyId`, `str`.
        company_name: Name of the company. JSON `companyName`, `str`.
        data_connection_id: Identifier of the connection. JSON `dataConnectionId`, `str`.
        source_account_id: Identifier of the source account, at your side of the bank feed. JSON `sourceAccountId`,
            `str`.
        period_start_utc: Beginning of the period, in UTC. JSON `periodStartUtc`, `datetime`.
        period_end_utc: End of the period, in UTC. JSON `periodEndUtc`, `datetime`.
        execution_start_utc: Time, in UTC, at which the run began. JSON `executionStartUtc`, `datetime`.
        status: Status. `str`.
        execution_end_utc: Time, in UTC, at which the run ended. JSON `executionEndUtc`, `datetime`; may be absent
            or null.
        error_message: Description of what went wrong; absent where nothing did. JSON `errorMessage`, `str`; may be
            absent or null.
        error_code: Code of what went wrong. JSON `errorCode`, `str`; may be absent or null.
        push_operation_keys: Identifiers of the push operations. JSON `pushOperationKeys`, `list[str]`; may be
            absent or null.
    """

    sync_id: str
    """Identifier of the sync."""
    client_id: str
    """Identifier of your Codat account."""
    company_id: str
    """Identifier of the company at Codat."""
    company_name: str
    """Name of the company."""
    data_connection_id: str
    """Identifier of the connection."""
    source_account_id: str
    """Identifier of the source account, at your side of the bank feed."""
    period_start_utc: _dt.datetime
    """Beginning of the period, in UTC."""
    period_end_utc: _dt.datetime
    """End of the period, in UTC."""
    execution_start_utc: _dt.datetime
    """Time, in UTC, at which the run began."""
    status: str
    """Status."""
    execution_end_utc: _dt.datetime | None = None
    """Time, in UTC, at which the run ended."""
    error_message: str | None = None
    """Description of what went wrong; absent where nothing did."""
    error_code: str | None = None
    """Code of what went wrong."""
    push_operation_keys: list[str] | None = None
    """Identifiers of the push operations."""

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
