from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.image_reference import ImageReference


@define(kw_only=True, repr=False)
class BrandingImage(_rt.Model):
    """`BrandingImage`.

    Attributes:
        image: Image. `ImageReference`; may be absent.
    """

    image: ImageReference | None = None
    """Image."""

    __fields__ = (_rt.Field("image", "image", _rt.Ref("ImageReference")),)
