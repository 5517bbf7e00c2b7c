from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.branding_image import BrandingImage


@define(kw_only=True, repr=False)
class BrandingButton(_rt.Model):
    """`BrandingButton`."""

    default: BrandingImage | None = None
    hover: BrandingImage | None = None

    __fields__ = (
        _rt.Field("default", "default", _rt.Ref("BrandingImage")),
        _rt.Field("hover", "hover", _rt.Ref("BrandingImage")),
    )
