from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.items import Items
    from ..models.sales_order_contact import SalesOrderContact


@define(kw_only=True, repr=False)
class SalesOrderShipTo(_rt.Model):
    """`SalesOrderShipTo`."""

    address: Items | None = None
    contact: SalesOrderContact | None = None

    __fields__ = (
        _rt.Field("address", "address", _rt.Ref("Items")),
        _rt.Field("contact", "contact", _rt.Ref("SalesOrderContact")),
    )
