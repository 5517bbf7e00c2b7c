from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.web_link_type import WebLinkType


@define(kw_only=True, repr=False)
class WebLink(_rt.Model):
    """`WebLink`."""

    type_: WebLinkType | None = None
    url: str | None = None

    __fields__ = (
        _rt.Field("type", "type_", _rt.Ref("WebLinkType")),
        _rt.Field("url", "url", _rt.STRING),
    )
