from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_type import DataType


@define(kw_only=True, repr=False)
class SyncSetting(_rt.Model):
    """`SyncSetting`."""

    data_type: DataType
    fetch_on_first_link: bool
    sync_schedule: int
    sync_order: int
    sync_from_utc: _dt.datetime | None = None
    sync_from_window: int | None = None
    months_to_sync: int | None = None
    is_locked: bool | None = None

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("DataType"), required=True),
        _rt.Field("fetchOnFirstLink", "fetch_on_first_link", _rt.BOOLEAN, required=True),
        _rt.Field("syncSchedule", "sync_schedule", _rt.INTEGER, required=True),
        _rt.Field("syncOrder", "sync_order", _rt.INTEGER, required=True),
        _rt.Field("syncFromUtc", "sync_from_utc", _rt.DATETIME),
        _rt.Field("syncFromWindow", "sync_from_window", _rt.INTEGER),
        _rt.Field("monthsToSync", "months_to_sync", _rt.INTEGER),
        _rt.Field("isLocked", "is_locked", _rt.BOOLEAN),
    )
