from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SyncRange(_rt.Model):
    """`SyncRange`.

    Attributes:
        date_range: Period that is covered. JSON `dateRange`, `SyncRangeDateRange`.
    """

    date_range: _models.SyncRangeDateRange
    """Period that is covered."""

    __fields__ = (_rt.Field("dateRange", "date_range", _rt.Ref("SyncRangeDateRange"), required=True),)
