from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.grouping_levels import GroupingLevels
    from ..models.grouping_period import GroupingPeriod


@define(kw_only=True, repr=False)
class ConfigurationGrouping(_rt.Model):
    """`ConfigurationGrouping`."""

    grouping_period: GroupingPeriod | None = None
    grouping_levels: GroupingLevels | None = None

    __fields__ = (
        _rt.Field("groupingPeriod", "grouping_period", _rt.Ref("GroupingPeriod")),
        _rt.Field("groupingLevels", "grouping_levels", _rt.Ref("GroupingLevels")),
    )
