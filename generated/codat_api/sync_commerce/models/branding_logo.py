from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.branding_image import BrandingImage


@define(kw_only=True, repr=False)
class BrandingLogo(_rt.Model):
    """`BrandingLogo`."""

    full: BrandingImage | None = None
    square: BrandingImage | None = None

    __fields__ = (
        _rt.Field("full", "full", _rt.Ref("BrandingImage")),
        _rt.Field("square", "square", _rt.Ref("BrandingImage")),
    )
