from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_integrity_amounts import DataIntegrityAmounts
    from ..models.data_integrity_connection_id import DataIntegrityConnectionId
    from ..models.data_integrity_dates import DataIntegrityDates
    from ..models.data_integrity_status_info import DataIntegrityStatusInfo


@define(kw_only=True, repr=False)
class DataIntegrityStatus(_rt.Model):
    """`DataIntegrityStatus`."""

    type_: str | None = None
    status_info: DataIntegrityStatusInfo | None = None
    connection_ids: DataIntegrityConnectionId | None = None
    amounts: DataIntegrityAmounts | None = None
    dates: DataIntegrityDates | None = None

    __fields__ = (
        _rt.Field("type", "type_", _rt.STRING),
        _rt.Field("statusInfo", "status_info", _rt.Ref("DataIntegrityStatusInfo")),
        _rt.Field("connectionIds", "connection_ids", _rt.Ref("DataIntegrityConnectionId")),
        _rt.Field("amounts", "amounts", _rt.Ref("DataIntegrityAmounts")),
        _rt.Field("dates", "dates", _rt.Ref("DataIntegrityDates")),
    )
