from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class BankAccountCredentials(_rt.Model):
    """`BankAccountCredentials`."""

    username: str | None = None
    password: str | None = None

    __fields__ = (
        _rt.Field("username", "username", _rt.STRING),
        _rt.Field("password", "password", _rt.STRING, secret=True),
    )
