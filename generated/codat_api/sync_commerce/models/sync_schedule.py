from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.sync_frequency import SyncFrequency


@define(kw_only=True, repr=False)
class SyncSchedule(_rt.Model):
    """`SyncSchedule`."""

    selected_frequency: SyncFrequency | None = None
    frequency_options: list[SyncFrequency] | None = None
    start_date: _dt.datetime | None = None
    sync_hour: int | None = None
    time_zone: str | None = None

    __fields__ = (
        _rt.Field("selectedFrequency", "selected_frequency", _rt.Ref("SyncFrequency")),
        _rt.Field("frequencyOptions", "frequency_options", _rt.ListOf(_rt.Ref("SyncFrequency"))),
        _rt.Field("startDate", "start_date", _rt.DATETIME),
        _rt.Field("syncHour", "sync_hour", _rt.INTEGER),
        _rt.Field("timeZone", "time_zone", _rt.STRING),
    )
