"""Integrations: the platforms that connections can be made to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.platform.api import integrations as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query

if TYPE_CHECKING:
    from codat_api.platform.models import Integration

    from codat_runtime import Call

    from .._operations.page import Page
    from .._operations.query import Query

__all__ = [
    "fetch_all",
    "get",
    "get_branding",
    "iterate",
    "list",
]


@operation
def list(
    *,
    query: str | Query | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> Call[Page[Integration]]:
    """List integrations, a page at a time.

    `GET /integrations`

    Args:
        query: A filter in Codat's query language: `enabled=true`.
        order_by: A field to sort by; `-` before it for descending.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        One page.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_page(
        api.list_integrations.call(query=render_query(query), order_by=order_by, page=page, page_size=page_size)
    )


iterate = iterate_of(list)
"""All integrations, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All integrations, in one list."""
get = operation(api.get_integration.call, name="get")
get_branding = operation(api.get_integrations_branding.call, name="get_branding")
