from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CreateConnectionRequest(_rt.Model):
    """`CreateConnectionRequest`."""

    platform_key: str | None = None

    __fields__ = (_rt.Field("platformKey", "platform_key", _rt.STRING),)
