from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.branding_button import BrandingButton
    from ..models.branding_logo import BrandingLogo


@define(kw_only=True, repr=False)
class Branding(_rt.Model):
    """`Branding`.

    Attributes:
        logo: Images of the logo. `BrandingLogo`; may be absent.
        button: Images of the connect button. `BrandingButton`; may be absent.
        source_id: Identifier of the source, one for each kind of platform software. JSON `sourceId`, `str`; may be
            absent.
    """

    logo: BrandingLogo | None = None
    """Images of the logo."""
    button: BrandingButton | None = None
    """Images of the connect button."""
    source_id: str | None = None
    """Identifier of the source, one for each kind of platform software."""

    __fields__ = (
        _rt.Field("logo", "logo", _rt.Ref("BrandingLogo")),
        _rt.Field("button", "button", _rt.Ref("BrandingButton")),
        _rt.Field("sourceId", "source_id", _rt.STRING),
    )
