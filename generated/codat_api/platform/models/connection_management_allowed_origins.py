from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ConnectionManagementAllowedOrigins(_rt.Model):
    """`ConnectionManagementAllowedOrigins`.

    Attributes:
        allowed_origins: Origins from which a browser may call Codat. JSON `allowedOrigins`, `list[str]`; may be
            absent.
    """

    allowed_origins: list[str] | None = None
    """Origins from which a browser may call Codat."""

    __fields__ = (_rt.Field("allowedOrigins", "allowed_origins", _rt.ListOf(_rt.STRING)),)
