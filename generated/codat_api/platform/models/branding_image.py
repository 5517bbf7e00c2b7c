from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.image_reference import ImageReference


@define(kw_only=True, repr=False)
class BrandingImage(_rt.Model):
    """`BrandingImage`."""

    image: ImageReference | None = None

    __fields__ = (_rt.Field("image", "image", _rt.Ref("ImageReference")),)
