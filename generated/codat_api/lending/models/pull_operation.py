from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.pull_operation_status import PullOperationStatus


@define(kw_only=True, repr=False)
class PullOperation(_rt.Model):
    """`PullOperation`."""

    id: str
    company_id: str
    connection_id: str
    data_type: str
    status: PullOperationStatus
    requested: _dt.datetime
    progress: int
    is_completed: bool
    is_errored: bool
    status_description: str | None = None
    error_message: str | None = None
    completed: _dt.datetime | None = None

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
