from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class GroupingPeriod(_rt.Model):
    """`GroupingPeriod`."""

    selected_grouping_period: str | None = None
    grouping_period_options: list[str] | None = None

    __fields__ = (
        _rt.Field("selectedGroupingPeriod", "selected_grouping_period", _rt.STRING, nullable=True),
        _rt.Field("groupingPeriodOptions", "grouping_period_options", _rt.ListOf(_rt.STRING), nullable=True),
    )
