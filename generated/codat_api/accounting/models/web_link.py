from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.web_link_type import WebLinkType


@define(kw_only=True, repr=False)
class WebLink(_rt.Model):
    """`WebLink`.

    Attributes:
        type_: Kind. JSON `type`, `WebLinkType` (`Website`, `Social`, `Unknown`); may be absent.
        url: Address. `str`; may be absent.
    """

    type_: WebLinkType | None = None
    """Kind."""
    url: str | None = None
    """Address."""

    __fields__ = (
        _rt.Field("type", "type_", _rt.Ref("WebLinkType")),
        _rt.Field("url", "url", _rt.STRING),
    )
