from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_balance import AccountBalance
    from ..models.paging_info_links import PagingInfoLinks


@define(kw_only=True, repr=False)
class AccountBalances(_rt.Model):
    """`AccountBalances`."""

    page_number: int
    page_size: int
    total_results: int
    links: PagingInfoLinks
    results: list[AccountBalance] | None = None

    __fields__ = (
        _rt.Field("pageNumber", "page_number", _rt.INTEGER, required=True),
        _rt.Field("pageSize", "page_size", _rt.INTEGER, required=True),
        _rt.Field("totalResults", "total_results", _rt.INTEGER, required=True),
        _rt.Field("_links", "links", _rt.Ref("PagingInfoLinks"), required=True),
        _rt.Field("results", "results", _rt.ListOf(_rt.Ref("AccountBalance"))),
    )
