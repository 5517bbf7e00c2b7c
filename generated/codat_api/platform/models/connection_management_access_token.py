from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ConnectionManagementAccessToken(_rt.Model):
    """`ConnectionManagementAccessToken`.

    Attributes:
        access_token: Short-lived token; a secret. JSON `accessToken`, `str`; may be absent.
    """

    access_token: str | None = None
    """Short-lived token; a secret."""

    __fields__ = (_rt.Field("accessToken", "access_token", _rt.STRING, secret=True),)
