from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.pagination import Pagination
    from ..models.supplier import Supplier


@define(kw_only=True, repr=False)
class Suppliers(_rt.Model):
    """`Suppliers`.

    Attributes:
        results: Records of this page. `list[Supplier]`; may be absent.
        pagination: How to get the next page. `Pagination`; may be absent.
    """

    results: list[Supplier] | None = None
    """Records of this page."""
    pagination: Pagination | None = None
    """How to get the next page."""

    __fields__ = (
        _rt.Field("results", "results", _rt.ListOf(_rt.Ref("Supplier"))),
        _rt.Field("pagination", "pagination", _rt.Ref("Pagination")),
    )
