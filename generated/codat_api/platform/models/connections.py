from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Connections(_rt.Model):
    """`Connections`.

    Attributes:
        page_number: Number of this page, from 1. JSON `pageNumber`, `int`.
        page_size: Records on a page, at most. JSON `pageSize`, `int`.
        total_results: Number of records that match, on all pages. JSON `totalResults`, `int`.
        links: Links to this page and its neighbours. JSON `_links`, `PagingInfoLinks`.
        results: Records of this page. `list[Connection]`; may be absent.
    """

    page_number: int
    """Number of this page, from 1."""
    page_size: int
    """Records on a page, at most."""
    total_results: int
    """Number of records that match, on all pages."""
    links: _models.PagingInfoLinks
    """Links to this page and its neighbours."""
    results: list[_models.Connection] | None = None
    """Records of this page."""

    __fields__ = (
        _rt.Field("pageNumber", "page_number", _rt.INTEGER, required=True),
        _rt.Field("pageSize", "page_size", _rt.INTEGER, required=True),
        _rt.Field("totalResults", "total_results", _rt.INTEGER, required=True),
        _rt.Field("_links", "links", _rt.Ref("PagingInfoLinks"), required=True),
        _rt.Field("results", "results", _rt.ListOf(_rt.Ref("Connection"))),
    )
