from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.product_inventory_location import ProductInventoryLocation


@define(kw_only=True, repr=False)
class ProductInventory(_rt.Model):
    """`ProductInventory`."""

    total_quantity: Decimal | None = None
    locations: list[ProductInventoryLocation] | None = None

    __fields__ = (
        _rt.Field("totalQuantity", "total_quantity", _rt.DECIMAL, nullable=True),
        _rt.Field("locations", "locations", _rt.ListOf(_rt.Ref("ProductInventoryLocation"))),
    )
