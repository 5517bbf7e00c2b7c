from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.items import Items
    from ..models.ship_to_contact import ShipToContact


@define(kw_only=True, repr=False)
class ShipTo(_rt.Model):
    """`ShipTo`."""

    address: Items | None = None
    contact: ShipToContact | None = None

    __fields__ = (
        _rt.Field("address", "address", _rt.Ref("Items")),
        _rt.Field("contact", "contact", _rt.Ref("ShipToContact")),
    )
