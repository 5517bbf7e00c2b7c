from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BrandingLogo(_rt.Model):
    """`BrandingLogo`.

    Attributes:
        full: Full-size image. `BrandingImage`; may be absent.
        square: Square image. `BrandingImage`; may be absent.
    """

    full: _models.BrandingImage | None = None
    """Full-size image."""
    square: _models.BrandingImage | None = None
    """Square image."""

    __fields__ = (
        _rt.Field("full", "full", _rt.Ref("BrandingImage")),
        _rt.Field("square", "square", _rt.Ref("BrandingImage")),
    )
