from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CompanyAccessToken(_rt.Model):
    """`CompanyAccessToken`.

    Attributes:
        expires_in: Seconds until the token expires. JSON `expiresIn`, `int`.
        access_token: Short-lived token; a secret. JSON `accessToken`, `str`.
        token_type: Kind of token. JSON `tokenType`, `str`.
    """

    expires_in: int
    """Seconds until the token expires."""
    access_token: str
    """Short-lived token; a secret."""
    token_type: str
    """Kind of token."""

    __fields__ = (
        _rt.Field("expiresIn", "expires_in", _rt.INTEGER, required=True),
        _rt.Field("accessToken", "access_token", _rt.STRING, required=True, secret=True),
        _rt.Field("tokenType", "token_type", _rt.STRING, required=True),
    )
