from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class User(_rt.Model):
    """`User`.

    Attributes:
        email: Email address. `str`; may be absent or null.
        first_name: Given name. JSON `firstName`, `str`; may be absent or null.
        last_name: Family name. JSON `lastName`, `str`; may be absent or null.
    """

    email: str | None = None
    """Email address."""
    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""

    __fields__ = (
        _rt.Field("email", "email", _rt.STRING, nullable=True),
        _rt.Field("firstName", "first_name", _rt.STRING, nullable=True),
        _rt.Field("lastName", "last_name", _rt.STRING, nullable=True),
    )
