from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_type import DataType
    from ..models.pull_operation_status import PullOperationStatus


@define(kw_only=True, repr=False)
class DataStatus(_rt.Model):
    """`DataStatus`."""

    data_type: DataType
    current_status: PullOperationStatus
    last_successful_sync: _dt.datetime | None = None
    latest_sync_id: str | None = None
    latest_successful_sync_id: str | None = None

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("DataType"), required=True),
        _rt.Field("currentStatus", "current_status", _rt.Ref("PullOperationStatus"), required=True),
        _rt.Field("lastSuccessfulSync", "last_successful_sync", _rt.DATETIME),
        _rt.Field("latestSyncId", "latest_sync_id", _rt.STRING),
        _rt.Field("latestSuccessfulSyncId", "latest_successful_sync_id", _rt.STRING),
    )
