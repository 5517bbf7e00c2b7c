from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ConnectionManagementAllowedOrigins(_rt.Model):
    """`ConnectionManagementAllowedOrigins`."""

    allowed_origins: list[str] | None = None

    __fields__ = (_rt.Field("allowedOrigins", "allowed_origins", _rt.ListOf(_rt.STRING)),)
