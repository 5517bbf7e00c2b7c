from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Branding(_rt.Model):
    """`Branding`.

    Attributes:
        logo: Images of the logo. `BrandingLogo`; may be absent.
        button: Images of the connect button. `BrandingButton`; may be absent.
        source_id: Identifier of the source, one for each kind of platform software. JSON `sourceId`, `str`; may be
            absent.
    """

    logo: _models.BrandingLogo | None = None
    """Images of the logo."""
    button: _models.BrandingButton | None = None
    """Images of the connect button."""
    source_id: str | None = None
    """Identifier of the source, one for each kind of platform software."""

    __fields__ = (
        _rt.Field("logo", "logo", _rt.Ref("BrandingLogo")),
        _rt.Field("button", "button", _rt.Ref("BrandingButton")),
        _rt.Field("sourceId", "source_id", _rt.STRING),
    )
