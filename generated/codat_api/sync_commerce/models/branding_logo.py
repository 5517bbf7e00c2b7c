from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.branding_image import BrandingImage


@define(kw_only=True, repr=False)
class BrandingLogo(_rt.Model):
    """`BrandingLogo`.

    Attributes:
        full: Full-size image. `BrandingImage`; may be absent.
        square: Square image. `BrandingImage`; may be absent.
    """

    full: BrandingImage | None = None
    """Full-size image."""
    square: BrandingImage | None = None
    """Square image."""

    __fields__ = (
        _rt.Field("full", "full", _rt.Ref("BrandingImage")),
        _rt.Field("square", "square", _rt.Ref("BrandingImage")),
    )
