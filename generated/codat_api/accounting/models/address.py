from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.address_type import AddressType


@define(kw_only=True, repr=False)
class Address(_rt.Model):
    """`Address`."""

    type_: AddressType
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    region: str | None = None

    __fields__ = (
        _rt.Field("type", "type_", _rt.Ref("AddressType"), required=True),
        _rt.Field("city", "city", _rt.STRING, nullable=True),
        _rt.Field("country", "country", _rt.STRING, nullable=True),
        _rt.Field("line1", "line1", _rt.STRING, nullable=True),
        _rt.Field("line2", "line2", _rt.STRING, nullable=True),
        _rt.Field("postalCode", "postal_code", _rt.STRING, nullable=True),
        _rt.Field("region", "region", _rt.STRING, nullable=True),
    )
