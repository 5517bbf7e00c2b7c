from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PullOperation(_rt.Model):
    """`PullOperation`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        company_id: Identifier of the company at Codat. JSON `companyId`, `str`.
        connection_id: Identifier of the connection. JSON `connectionId`, `str`.
        data_type: Data type, such as `invoices`. JSON `dataType`, `str`.
        status: Status. `PullOperationStatus` (`Initial`, `Queued`, `Fetching`, `MapQueued`, `Mapping`, `Complete`,
            `FetchError`, `MapError`, `InternalError`, `ProcessingQueued`, `Processing`, `ProcessingError`, ...).
        requested: Time at which it was asked for. `datetime`.
        progress: Progress as a percentage, 0 to 100. `int`.
        is_completed: Whether it ended well. JSON `isCompleted`, `bool`.
        is_errored: Whether it failed. JSON `isErrored`, `bool`.
        status_description: Explanation of the status, for people. JSON `statusDescription`, `str`; may be absent or
            null.
        error_message: Description of what went wrong; absent where nothing did. JSON `errorMessage`, `str`; may be
            absent or null.
        completed: Time at which it ended. `datetime`; may be absent.
    """

    id: str
    """Identifier, unique among records of its kind."""
    company_id: str
    """Identifier of the company at Codat."""
    connection_id: str
    """Identifier of the connection."""
    data_type: str
    """Data type, such as `invoices`."""
    status: _models.PullOperationStatus
    """Status."""
    requested: _dt.datetime
    """Time at which it was asked for."""
    progress: int
    """Progress as a percentage, 0 to 100."""
    is_completed: bool
    """Whether it ended well."""
    is_errored: bool
    """Whether it failed."""
    status_description: str | None = None
    """Explanation of the status, for people."""
    error_message: str | None = None
    """Description of what went wrong; absent where nothing did."""
    completed: _dt.datetime | None = None
    """Time at which it ended."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("companyId", "company_id", _rt.STRING, required=True),
        _rt.Field("connectionId", "connection_id", _rt.STRING, required=True),
        _rt.Field("dataType", "data_type", _rt.STRING, required=True),
        _rt.Field("status", "status", _rt.Ref("PullOperationStatus"), required=True),
        _rt.Field("requested", "requested", _rt.DATETIME, required=True),
        _rt.Field("progress", "progress", _rt.INTEGER, required=True),
        _rt.Field("isCompleted", "is_completed", _rt.BOOLEAN, required=True),
        _rt.Field("isErrored", "is_errored", _rt.BOOLEAN, required=True),
        _rt.Field("statusDescription", "status_description", _rt.STRING, nullable=True),
        _rt.Field("errorMessage", "error_message", _rt.STRING, nullable=True),
        _rt.Field("completed", "completed", _rt.DATETIME),
    )
