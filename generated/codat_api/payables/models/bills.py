from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.bill import Bill
    from ..models.pagination import Pagination


@define(kw_only=True, repr=False)
class Bills(_rt.Model):
    """`Bills`."""

    results: list[Bill] | None = None
    pagination: Pagination | None = None

    __fields__ = (
        _rt.Field("results", "results", _rt.ListOf(_rt.Ref("Bill"))),
        _rt.Field("pagination", "pagination", _rt.Ref("Pagination")),
    )
