from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.customer_status import CustomerStatus
    from ..models.items import Items
    from ..models.phone_number_items import PhoneNumberItems


@define(kw_only=True, repr=False)
class Contact(_rt.Model):
    """`Contact`."""

    status: CustomerStatus
    address: Items | None = None
    email: str | None = None
    modified_date: str | None = None
    name: str | None = None
    phone: list[PhoneNumberItems] | None = None

    __fields__ = (
        _rt.Field("status", "status", _rt.Ref("CustomerStatus"), required=True),
        _rt.Field("address", "address", _rt.Ref("Items")),
        _rt.Field("email", "email", _rt.STRING, nullable=True),
        _rt.Field("modifiedDate", "modified_date", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("phone", "phone", _rt.ListOf(_rt.Ref("PhoneNumberItems")), nullable=True),
    )
