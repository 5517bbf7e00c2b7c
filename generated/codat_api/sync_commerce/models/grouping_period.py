from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class GroupingPeriod(_rt.Model):
    """`GroupingPeriod`.

    Attributes:
        selected_grouping_period: Period that was selected. JSON `selectedGroupingPeriod`, `str`; may be absent or
            null.
        grouping_period_options: Periods that may be selected. JSON `groupingPeriodOptions`, `list[str]`; may be
            absent or null.
    """

    selected_grouping_period: str | None = None
    """Period that was selected."""
    grouping_period_options: list[str] | None = None
    """Periods that may be selected."""

    __fields__ = (
        _rt.Field("selectedGroupingPeriod", "selected_grouping_period", _rt.STRING, nullable=True),
        _rt.Field("groupingPeriodOptions", "grouping_period_options", _rt.ListOf(_rt.STRING), nullable=True),
    )
