from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class BankAccountCredentials(_rt.Model):
    """`BankAccountCredentials`.

    Attributes:
        username: User name. `str`; may be absent.
        password: Password; a secret. `str`; may be absent.
    """

    username: str | None = None
    """User name."""
    password: str | None = None
    """Password; a secret."""

    __fields__ = (
        _rt.Field("username", "username", _rt.STRING),
        _rt.Field("password", "password", _rt.STRING, secret=True),
    )
