from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ImageReference(_rt.Model):
    """`ImageReference`.

    Attributes:
        src: Address of the image. `str`; may be absent.
        alt: Alternative text of the image. `str`; may be absent.
    """

    src: str | None = None
    """Address of the image."""
    alt: str | None = None
    """Alternative text of the image."""

    __fields__ = (
        _rt.Field("src", "src", _rt.STRING),
        _rt.Field("alt", "alt", _rt.STRING),
    )
