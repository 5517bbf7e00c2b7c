from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ProductInventory(_rt.Model):
    """`ProductInventory`.

    Attributes:
        total_quantity: Number of units in all places together. JSON `totalQuantity`, `Decimal`; may be absent or
            null.
        locations: Places where it is kept. `list[ProductInventoryLocation]`; may be absent.
    """

    total_quantity: Decimal | None = None
    """Number of units in all places together."""
    locations: list[_models.ProductInventoryLocation] | None = None
    """Places where it is kept."""

    __fields__ = (
        _rt.Field("totalQuantity", "total_quantity", _rt.DECIMAL, nullable=True),
        _rt.Field("locations", "locations", _rt.ListOf(_rt.Ref("ProductInventoryLocation"))),
    )
