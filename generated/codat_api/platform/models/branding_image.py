from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BrandingImage(_rt.Model):
    """`BrandingImage`.

    Attributes:
        image: Image. `ImageReference`; may be absent.
    """

    image: _models.ImageReference | None = None
    """Image."""

    __fields__ = (_rt.Field("image", "image", _rt.Ref("ImageReference")),)
