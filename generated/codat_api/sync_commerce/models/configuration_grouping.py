from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ConfigurationGrouping(_rt.Model):
    """`ConfigurationGrouping`.

    Attributes:
        grouping_period: Period that records are grouped by. JSON `groupingPeriod`, `GroupingPeriod`; may be absent.
        grouping_levels: Levels at which records are grouped. JSON `groupingLevels`, `GroupingLevels`; may be
            absent.
    """

    grouping_period: _models.GroupingPeriod | None = None
    """Period that records are grouped by."""
    grouping_levels: _models.GroupingLevels | None = None
    """Levels at which records are grouped."""

    __fields__ = (
        _rt.Field("groupingPeriod", "grouping_period", _rt.Ref("GroupingPeriod")),
        _rt.Field("groupingLevels", "grouping_levels", _rt.Ref("GroupingLevels")),
    )
