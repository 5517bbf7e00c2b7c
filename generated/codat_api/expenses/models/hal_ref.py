from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class HalRef(_rt.Model):
    """`HalRef`."""

    href: str | None = None

    __fields__ = (_rt.Field("href", "href", _rt.STRING),)
