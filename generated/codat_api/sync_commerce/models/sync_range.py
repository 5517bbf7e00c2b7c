from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.sync_range_date_range import SyncRangeDateRange


@define(kw_only=True, repr=False)
class SyncRange(_rt.Model):
    """`SyncRange`.

    Attributes:
        date_range: Period that is covered. JSON `dateRange`, `SyncRangeDateRange`.
    """

    date_range: SyncRangeDateRange
    """Period that is covered."""

    __fields__ = (_rt.Field("dateRange", "date_range", _rt.Ref("SyncRangeDateRange"), required=True),)
