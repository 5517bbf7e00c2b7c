from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.type_ import Type


@define(kw_only=True, repr=False)
class Weblink(_rt.Model):
    """`Weblink`."""

    type_: Type | None = None
    url: str | None = None

    __fields__ = (
        _rt.Field("type", "type_", _rt.Ref("Type")),
        _rt.Field("url", "url", _rt.STRING),
    )
