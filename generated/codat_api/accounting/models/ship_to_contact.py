from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ShipToContact(_rt.Model):
    """`ShipToContact`."""

    email: str | None = None
    name: str | None = None
    phone: str | None = None

    __fields__ = (
        _rt.Field("email", "email", _rt.STRING, nullable=True),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("phone", "phone", _rt.STRING, nullable=True),
    )
