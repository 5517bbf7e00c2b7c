from __future__ import annotations

from attrs import define

from ... import runtime as _rt


@define(kw_only=True, repr=False)
class CreateConnectionRequest(_rt.Model):
    """`CreateConnectionRequest`."""

    platform_key: str | None = None

    __fields__ = (_rt.Field("platformKey", "platform_key", _rt.STRING),)
