from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Address(_rt.Model):
    """`Address`.

    Attributes:
        type_: Kind. JSON `type`, `AddressType` (`Unknown`, `Billing`, `Delivery`); may be absent.
        line1: First line of the address. `str`; may be absent or null.
        line2: Second line of the address. `str`; may be absent or null.
        city: Town or city. `str`; may be absent or null.
        region: State, county or region. `str`; may be absent or null.
        country: Country. `str`; may be absent or null.
        postal_code: Postal code. JSON `postalCode`, `str`; may be absent or null.
    """

    type_: _models.AddressType | None = None
    """Kind."""
    line1: str | None = None
    """First line of the address."""
    line2: str | None = None
    """Second line of the address."""
    city: str | None = None
    """Town or city."""
    region: str | None = None
    """State, county or region."""
    country: str | None = None
    """Country."""
    postal_code: str | None = None
    """Postal code."""

    __fields__ = (
        _rt.Field("type", "type_", _rt.Ref("AddressType")),
        _rt.Field("line1", "line1", _rt.STRING, nullable=True),
        _rt.Field("line2", "line2", _rt.STRING, nullable=True),
        _rt.Field("city", "city", _rt.STRING, nullable=True),
        _rt.Field("region", "region", _rt.STRING, nullable=True),
        _rt.Field("country", "country", _rt.STRING, nullable=True),
        _rt.Field("postalCode", "postal_code", _rt.STRING, nullable=True),
    )
