from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CompanyAccessToken(_rt.Model):
    """`CompanyAccessToken`."""

    expires_in: int
    access_token: str
    token_type: str

    __fields__ = (
        _rt.Field("expiresIn", "expires_in", _rt.INTEGER, required=True),
        _rt.Field("accessToken", "access_token", _rt.STRING, required=True, secret=True),
        _rt.Field("tokenType", "token_type", _rt.STRING, required=True),
    )
