from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class TransactionSourceRef(_rt.Model):
    """`TransactionSourceRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        type_: Kind. JSON `type`, `TransactionSourceType` (`Fee`, `Order`, `Payment`, `ServiceCharge`, `Unknown`).
    """

    id: str
    """Identifier, unique among records of its kind."""
    type_: _models.TransactionSourceType
    """Kind."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("type", "type_", _rt.Ref("TransactionSourceType"), required=True),
    )
