from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.grouping_levels import GroupingLevels
    from ..models.grouping_period import GroupingPeriod


@define(kw_only=True, repr=False)
class ConfigurationGrouping(_rt.Model):
    """`ConfigurationGrouping`.

    Attributes:
        grouping_period: Period that records are grouped by. JSON `groupingPeriod`, `GroupingPeriod`; may be absent.
        grouping_levels: Levels at which records are grouped. JSON `groupingLevels`, `GroupingLevels`; may be
            absent.
    """

    grouping_period: GroupingPeriod | None = None
    """Period that records are grouped by."""
    grouping_levels: GroupingLevels | None = None
    """Levels at which records are grouped."""

    __fields__ = (
        _rt.Field("groupingPeriod", "grouping_period", _rt.Ref("GroupingPeriod")),
        _rt.Field("groupingLevels", "grouping_levels", _rt.Ref("GroupingLevels")),
    )
