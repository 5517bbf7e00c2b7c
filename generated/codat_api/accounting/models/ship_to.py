from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.ship_to_contact import ShipToContact


@define(kw_only=True, repr=False)
class ShipTo(_rt.Model):
    """`ShipTo`.

    Attributes:
        address: Postal address. `Address`; may be absent.
        contact: Person to contact. `ShipToContact`; may be absent.
    """

    address: Address | None = None
    """Postal address."""
    contact: ShipToContact | None = None
    """Person to contact."""

    __fields__ = (
        _rt.Field("address", "address", _rt.Ref("Address")),
        _rt.Field("contact", "contact", _rt.Ref("ShipToContact")),
    )
