from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.item import Item
    from ..models.links import Links


@define(kw_only=True, repr=False)
class Items(_rt.Model):
    """`Items`."""

    links: Links
    page_number: int
    page_size: int
    total_results: int
    results: list[Item] | None = None

    __fields__ = (
        _rt.Field("_links", "links", _rt.Ref("Links"), required=True),
        _rt.Field("pageNumber", "page_number", _rt.INTEGER, required=True),
        _rt.Field("pageSize", "page_size", _rt.INTEGER, required=True),
        _rt.Field("totalResults", "total_results", _rt.INTEGER, required=True),
        _rt.Field("results", "results", _rt.ListOf(_rt.Ref("Item"))),
    )
