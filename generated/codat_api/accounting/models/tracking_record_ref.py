from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.tracking_record_ref_data_type import TrackingRecordRefDataType


@define(kw_only=True, repr=False)
class TrackingRecordRef(_rt.Model):
    """`TrackingRecordRef`."""

    data_type: TrackingRecordRefDataType | None = None
    id: str | None = None

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("TrackingRecordRefDataType")),
        _rt.Field("id", "id", _rt.STRING),
    )
