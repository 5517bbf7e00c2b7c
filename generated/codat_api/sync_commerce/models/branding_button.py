from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BrandingButton(_rt.Model):
    """`BrandingButton`.

    Attributes:
        default: Image shown at rest. `BrandingImage`; may be absent.
        hover: Image shown under the pointer. `BrandingImage`; may be absent.
    """

    default: _models.BrandingImage | None = None
    """Image shown at rest."""
    hover: _models.BrandingImage | None = None
    """Image shown under the pointer."""

    __fields__ = (
        _rt.Field("default", "default", _rt.Ref("BrandingImage")),
        _rt.Field("hover", "hover", _rt.Ref("BrandingImage")),
    )
