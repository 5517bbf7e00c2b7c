from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_type import DataType
    from ..models.dataset_status import DatasetStatus


@define(kw_only=True, repr=False)
class Dataset(_rt.Model):
    """`Dataset`."""

    company_id: str
    connection_id: str
    id: str
    is_completed: bool
    is_errored: bool
    progress: int
    requested: _dt.datetime
    status: DatasetStatus
    completed: _dt.datetime | None = None
    data_type: DataType | None = None
    dataset_logs_url: str | None = None
    error_message: str | None = None
    validation_information_url: str | None = None

    __fields__ = (
        _rt.Field("companyId", "company_id", _rt.STRING, required=True),
        _rt.Field("connectionId", "connection_id", _rt.STRING, required=True),
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("isCompleted", "is_completed", _rt.BOOLEAN, required=True),
        _rt.Field("isErrored", "is_errored", _rt.BOOLEAN, required=True),
        _rt.Field("progress", "progress", _rt.INTEGER, required=True),
        _rt.Field("requested", "requested", _rt.DATETIME, required=True),
        _rt.Field("status", "status", _rt.Ref("DatasetStatus"), required=True),
        _rt.Field("completed", "completed", _rt.DATETIME),
        _rt.Field("dataType", "data_type", _rt.Ref("DataType")),
        _rt.Field("datasetLogsUrl", "dataset_logs_url", _rt.STRING, nullable=True),
        _rt.Field("errorMessage", "error_message", _rt.STRING, nullable=True),
        _rt.Field("validationInformationUrl", "validation_information_url", _rt.STRING, nullable=True),
    )
