from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.branding_button import BrandingButton
    from ..models.branding_logo import BrandingLogo


@define(kw_only=True, repr=False)
class Branding(_rt.Model):
    """`Branding`."""

    logo: BrandingLogo | None = None
    button: BrandingButton | None = None
    source_id: str | None = None

    __fields__ = (
        _rt.Field("logo", "logo", _rt.Ref("BrandingLogo")),
        _rt.Field("button", "button", _rt.Ref("BrandingButton")),
        _rt.Field("sourceId", "source_id", _rt.STRING),
    )
