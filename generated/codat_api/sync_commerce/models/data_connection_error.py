from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class DataConnectionError(_rt.Model):
    """`DataConnectionError`.

    Attributes:
        status_code: HTTP status. JSON `statusCode`, `str`; may be absent.
        status_text: Text of the status. JSON `statusText`, `str`; may be absent.
        error_message: Description of what went wrong; absent where nothing did. JSON `errorMessage`, `str`; may be
            absent.
        errored_on_utc: Time, in UTC, at which the error arose. JSON `erroredOnUtc`, `datetime`; may be absent.
        status: Whether the error is open or resolved. `DataConnectionErrorStatus` (`Active`, `Resolved`); may be
            absent or null.
        resolved_on_utc: Time, in UTC, at which the error was resolved; absent while it is open. JSON
            `resolvedOnUtc`, `datetime`; may be absent or null.
    """

    status_code: str | None = None
    """HTTP status."""
    status_text: str | None = None
    """Text of the status."""
    error_message: str | None = None
    """Description of what went wrong; absent where nothing did."""
    errored_on_utc: _dt.datetime | None = None
    """Time, in UTC, at which the error arose."""
    status: _models.DataConnectionErrorStatus | None = None
    """Whether the error is open or resolved."""
    resolved_on_utc: _dt.datetime | None = None
    """Time, in UTC, at which the error was resolved; absent while it is open."""

    __fields__ = (
        _rt.Field("statusCode", "status_code", _rt.STRING),
        _rt.Field("statusText", "status_text", _rt.STRING),
        _rt.Field("errorMessage", "error_message", _rt.STRING),
        _rt.Field("erroredOnUtc", "errored_on_utc", _rt.DATETIME),
        _rt.Field("status", "status", _rt.Ref("DataConnectionErrorStatus"), nullable=True),
        _rt.Field("resolvedOnUtc", "resolved_on_utc", _rt.DATETIME, nullable=True),
    )
