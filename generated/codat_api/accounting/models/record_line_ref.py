from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class RecordLineRef(_rt.Model):
    """`RecordLineRef`.

    Attributes:
        data_type: Data type, such as `invoices`. JSON `dataType`, `RecordLineRefDataType` (`purchaseOrders`,
            `bills`); may be absent.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        line_number: Number of the line, as the platform counts. JSON `lineNumber`, `str`; may be absent.
    """

    data_type: _models.RecordLineRefDataType | None = None
    """Data type, such as `invoices`."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    line_number: str | None = None
    """Number of the line, as the platform counts."""

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("RecordLineRefDataType")),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("lineNumber", "line_number", _rt.STRING),
    )
