from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ProductInventoryLocation(_rt.Model):
    """`ProductInventoryLocation`.

    Attributes:
        quantity: Number of units in stock at this place. `Decimal`; may be absent.
        location_ref: Place that it concerns. JSON `locationRef`, `LocationRef`; may be absent.
    """

    quantity: Decimal | None = None
    """Number of units in stock at this place."""
    location_ref: _models.LocationRef | None = None
    """Place that it concerns."""

    __fields__ = (
        _rt.Field("quantity", "quantity", _rt.DECIMAL),
        _rt.Field("locationRef", "location_ref", _rt.Ref("LocationRef")),
    )
