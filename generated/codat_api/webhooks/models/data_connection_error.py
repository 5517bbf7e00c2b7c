from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_connection_error_status import DataConnectionErrorStatus


@define(kw_only=True, repr=False)
class DataConnectionError(_rt.Model):
    """`DataConnectionError`."""

    status_code: str | None = None
    status_text: str | None = None
    error_message: str | None = None
    errored_on_utc: _dt.datetime | None = None
    status: DataConnectionErrorStatus | None = None
    resolved_on_utc: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("statusCode", "status_code", _rt.STRING),
        _rt.Field("statusText", "status_text", _rt.STRING),
        _rt.Field("errorMessage", "error_message", _rt.STRING),
        _rt.Field("erroredOnUtc", "errored_on_utc", _rt.DATETIME),
        _rt.Field("status", "status", _rt.Ref("DataConnectionErrorStatus"), nullable=True),
        _rt.Field("resolvedOnUtc", "resolved_on_utc", _rt.DATETIME, nullable=True),
    )
