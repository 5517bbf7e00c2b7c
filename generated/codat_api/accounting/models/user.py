from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class User(_rt.Model):
    """`User`."""

    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None

    __fields__ = (
        _rt.Field("email", "email", _rt.STRING, nullable=True),
        _rt.Field("firstName", "first_name", _rt.STRING, nullable=True),
        _rt.Field("lastName", "last_name", _rt.STRING, nullable=True),
    )
