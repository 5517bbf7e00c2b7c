from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ImageReference(_rt.Model):
    """`ImageReference`."""

    src: str | None = None
    alt: str | None = None

    __fields__ = (
        _rt.Field("src", "src", _rt.STRING),
        _rt.Field("alt", "alt", _rt.STRING),
    )
