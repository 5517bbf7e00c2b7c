from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.sales_order_contact import SalesOrderContact


@define(kw_only=True, repr=False)
class SalesOrderShipTo(_rt.Model):
    """`SalesOrderShipTo`.

    Attributes:
        address: Postal address. `Address`; may be absent.
        contact: Person to contact. `SalesOrderContact`; may be absent.
    """

    address: Address | None = None
    """Postal address."""
    contact: SalesOrderContact | None = None
    """Person to contact."""

    __fields__ = (
        _rt.Field("address", "address", _rt.Ref("Address")),
        _rt.Field("contact", "contact", _rt.Ref("SalesOrderContact")),
    )
