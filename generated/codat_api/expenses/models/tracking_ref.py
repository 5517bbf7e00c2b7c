from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.tracking_ref_data_type import TrackingRefDataType


@define(kw_only=True, repr=False)
class TrackingRef(_rt.Model):
    """`TrackingRef`."""

    id: str | None = None
    data_type: TrackingRefDataType | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("dataType", "data_type", _rt.Ref("TrackingRefDataType")),
    )
