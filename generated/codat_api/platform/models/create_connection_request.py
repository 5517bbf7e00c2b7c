from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CreateConnectionRequest(_rt.Model):
    """`CreateConnectionRequest`.

    Attributes:
        platform_key: Four-letter key of the platform. JSON `platformKey`, `str`; may be absent.
    """

    platform_key: str | None = None
    """Four-letter key of the platform."""

    __fields__ = (_rt.Field("platformKey", "platform_key", _rt.STRING),)
