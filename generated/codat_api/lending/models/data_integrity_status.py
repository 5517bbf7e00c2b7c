from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class DataIntegrityStatus(_rt.Model):
    """`DataIntegrityStatus`.

    Attributes:
        type_: Kind. JSON `type`, `str`; may be absent.
        status_info: Status and when it was found. JSON `statusInfo`, `DataIntegrityStatusInfo`; may be absent.
        connection_ids: Connections that were compared. JSON `connectionIds`, `DataIntegrityConnectionId`; may be
            absent.
        amounts: Smallest and largest amounts that were compared. `DataIntegrityAmounts`; may be absent.
        dates: Earliest and latest dates that were compared. `DataIntegrityDates`; may be absent.
    """

    type_: str | None = None
    """Kind."""
    status_info: _models.DataIntegrityStatusInfo | None = None
    """Status and when it was found."""
    connection_ids: _models.DataIntegrityConnectionId | None = None
    """Connections that were compared."""
    amounts: _models.DataIntegrityAmounts | None = None
    """Smallest and largest amounts that were compared."""
    dates: _models.DataIntegrityDates | None = None
    """Earliest and latest dates that were compared."""

    __fields__ = (
        _rt.Field("type", "type_", _rt.STRING),
        _rt.Field("statusInfo", "status_info", _rt.Ref("DataIntegrityStatusInfo")),
        _rt.Field("connectionIds", "connection_ids", _rt.Ref("DataIntegrityConnectionId")),
        _rt.Field("amounts", "amounts", _rt.Ref("DataIntegrityAmounts")),
        _rt.Field("dates", "dates", _rt.Ref("DataIntegrityDates")),
    )
