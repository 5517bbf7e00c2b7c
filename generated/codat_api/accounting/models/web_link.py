from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class WebLink(_rt.Model):
    """`WebLink`.

    Attributes:
        type_: Kind. JSON `type`, `WebLinkType` (`Website`, `Social`, `Unknown`); may be absent.
        url: Address. `str`; may be absent.
    """

    type_: _models.WebLinkType | None = None
    """Kind."""
    url: str | None = None
    """Address."""

    __fields__ = (
        _rt.Field("type", "type_", _rt.Ref("WebLinkType")),
        _rt.Field("url", "url", _rt.STRING),
    )
