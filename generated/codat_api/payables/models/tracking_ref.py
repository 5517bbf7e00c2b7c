from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class TrackingRef(_rt.Model):
    """`TrackingRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        data_type: Data type, such as `invoices`. JSON `dataType`, `TrackingRefDataType` (`trackingCategories`,
            `customers`); may be absent.
        is_billable: Whether the cost may be charged on. JSON `isBillable`, `bool`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    data_type: _models.TrackingRefDataType | None = None
    """Data type, such as `invoices`."""
    is_billable: bool | None = None
    """Whether the cost may be charged on."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("dataType", "data_type", _rt.Ref("TrackingRefDataType")),
        _rt.Field("isBillable", "is_billable", _rt.BOOLEAN),
    )
