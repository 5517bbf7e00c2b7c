from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.customer_status import CustomerStatus
    from ..models.phone_number import PhoneNumber


@define(kw_only=True, repr=False)
class Contact(_rt.Model):
    """`Contact`."""

    status: CustomerStatus
    address: Address | None = None
    email: str | None = None
    modified_date: _dt.datetime | None = None
    name: str | None = None
    phone: list[PhoneNumber] | None = None

    __fields__ = (
        _rt.Field("status", "status", _rt.Ref("CustomerStatus"), required=True),
        _rt.Field("address", "address", _rt.Ref("Address")),
        _rt.Field("email", "email", _rt.STRING, nullable=True),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("phone", "phone", _rt.ListOf(_rt.Ref("PhoneNumber")), nullable=True),
    )
