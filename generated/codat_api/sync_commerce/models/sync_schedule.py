from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SyncSchedule(_rt.Model):
    """`SyncSchedule`.

    Attributes:
        selected_frequency: Frequency that was selected. JSON `selectedFrequency`, `SyncFrequency` (`Daily`,
            `Monthly`); may be absent.
        frequency_options: Frequencies that may be selected. JSON `frequencyOptions`, `list[SyncFrequency]`
            (`Daily`, `Monthly`); may be absent.
        start_date: First day. JSON `startDate`, `datetime`; may be absent.
        sync_hour: Hour of the day, 0 to 23, at which the sync runs. JSON `syncHour`, `int`; may be absent.
        time_zone: Time zone of the schedule. JSON `timeZone`, `str`; may be absent.
    """

    selected_frequency: _models.SyncFrequency | None = None
    """Frequency that was selected."""
    frequency_options: list[_models.SyncFrequency] | None = None
    """Frequencies that may be selected."""
    start_date: _dt.datetime | None = None
    """First day."""
    sync_hour: int | None = None
    """Hour of the day, 0 to 23, at which the sync runs."""
    time_zone: str | None = None
    """Time zone of the schedule."""

    __fields__ = (
        _rt.Field("selectedFrequency", "selected_frequency", _rt.Ref("SyncFrequency")),
        _rt.Field("frequencyOptions", "frequency_options", _rt.ListOf(_rt.Ref("SyncFrequency"))),
        _rt.Field("startDate", "start_date", _rt.DATETIME),
        _rt.Field("syncHour", "sync_hour", _rt.INTEGER),
        _rt.Field("timeZone", "time_zone", _rt.STRING),
    )
