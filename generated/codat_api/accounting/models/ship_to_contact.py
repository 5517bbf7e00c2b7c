from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ShipToContact(_rt.Model):
    """`ShipToContact`.

    Attributes:
        email: Email address. `str`; may be absent or null.
        name: Name. `str`; may be absent or null.
        phone: Telephone number. `str`; may be absent or null.
    """

    email: str | None = None
    """Email address."""
    name: str | None = None
    """Name."""
    phone: str | None = None
    """Telephone number."""

    __fields__ = (
        _rt.Field("email", "email", _rt.STRING, nullable=True),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("phone", "phone", _rt.STRING, nullable=True),
    )
