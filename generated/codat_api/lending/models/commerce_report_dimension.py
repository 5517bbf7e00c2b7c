from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CommerceReportDimension(_rt.Model):
    """`CommerceReportDimension`.

    Attributes:
        index: Position, from 0. `int`; may be absent.
        display_name: Name, for people. JSON `displayName`, `str`; may be absent.
        type_: Kind. JSON `type`, `str`; may be absent.
        items: Items of the dimension. `list[CommerceReportDimensionItem]`; may be absent.
    """

    index: int | None = None
    """Position, from 0."""
    display_name: str | None = None
    """Name, for people."""
    type_: str | None = None
    """Kind."""
    items: list[_models.CommerceReportDimensionItem] | None = None
    """Items of the dimension."""

    __fields__ = (
        _rt.Field("index", "index", _rt.INTEGER),
        _rt.Field("displayName", "display_name", _rt.STRING),
        _rt.Field("type", "type_", _rt.STRING),
        _rt.Field("items", "items", _rt.ListOf(_rt.Ref("CommerceReportDimensionItem"))),
    )
