"""Tracking categories: what a company sorts its transactions by, such as departments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.accounting.api import tracking_categories as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query

if TYPE_CHECKING:
    from codat_api.accounting.models import TrackingCategory, TrackingCategoryTree

    from codat_runtime import Call

    from .._operations.page import Page
    from .._operations.query import Moment, Query


@operation
def list(
    company_id: str,
    *,
    query: str | Query | None = None,
    modified_since: Moment | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> Call[Page[TrackingCategory]]:
    """List tracking categories, a page at a time.

    `GET /companies/{companyId}/data/trackingCategories`

    Args:
        company_id: The company.
        query: Which ones, in Codat's query language.
        modified_since: Only those that Codat saw change at or after this time, which has a zone.
        order_by: A field to sort by; `-` before it for descending.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        One page.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_page(
        api.list_tracking_categories.call(
            company_id,
            query=render_query(query, modified_since=modified_since),
            order_by=order_by,
            page=page,
            page_size=page_size,
        )
    )


iterate = iterate_of(list)
fetch_all = fetch_all_of(list)


@operation
def get(company_id: str, tracking_category_id: str) -> Call[TrackingCategoryTree]:
    """Get one tracking category.

    `GET /companies/{companyId}/data/trackingCategories/{trackingCategoryId}`

    Args:
        company_id: The company.
        tracking_category_id: The tracking category.

    Returns:
        The tracking category, with those under it.

    Raises:
        NotFoundError: There is no such tracking category.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_tracking_category.call(company_id, tracking_category_id)
