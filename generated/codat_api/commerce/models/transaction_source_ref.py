from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.transaction_source_type import TransactionSourceType


@define(kw_only=True, repr=False)
class TransactionSourceRef(_rt.Model):
    """`TransactionSourceRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        type_: Kind. JSON `type`, `TransactionSourceType` (`Fee`, `Order`, `Payment`, `ServiceCharge`, `Unknown`).
    """

    id: str
    """Identifier, unique among records of its kind."""
    type_: TransactionSourceType
    """Kind."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("type", "type_", _rt.Ref("TransactionSourceType"), required=True),
    )
