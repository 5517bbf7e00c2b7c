from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.commerce_report_dimension_item import CommerceReportDimensionItem


@define(kw_only=True, repr=False)
class CommerceReportDimension(_rt.Model):
    """`CommerceReportDimension`."""

    index: int | None = None
    display_name: str | None = None
    type_: str | None = None
    items: list[CommerceReportDimensionItem] | None = None

    __fields__ = (
        _rt.Field("index", "index", _rt.INTEGER),
        _rt.Field("displayName", "display_name", _rt.STRING),
        _rt.Field("type", "type_", _rt.STRING),
        _rt.Field("items", "items", _rt.ListOf(_rt.Ref("CommerceReportDimensionItem"))),
    )
