"""Push operations: writes on their way into a company's books, and how they ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.platform.api import push_data as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query
from .._push.poll import DEFAULT_POLL_INTERVAL, DEFAULT_POLL_TIMEOUT, poll_many, poll_until_done, watch

if TYPE_CHECKING:
    from codat_api.platform.models import PushOperation

    from codat_runtime import Call

    from .._operations.page import Page
    from .._operations.query import Query

__all__ = [
    "DEFAULT_POLL_INTERVAL",
    "DEFAULT_POLL_TIMEOUT",
    "fetch_all",
    "get",
    "get_model_options",
    "iterate",
    "list",
    "poll_many",
    "poll_until_done",
    "watch",
]


@operation
def list(
    company_id: str,
    *,
    query: str | Query | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> Call[Page[PushOperation]]:
    """List a company's push operations, a page at a time.

    `GET /companies/{companyId}/push`

    Args:
        company_id: The company.
        query: Which ones, in Codat's query language: `status=Failed&&dataType=invoices`.
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
        api.get_company_push_history.call(
            company_id, query=render_query(query), order_by=order_by, page=page, page_size=page_size
        )
    )


iterate = iterate_of(list)
"""All of a company's push operations, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All of a company's push operations, in one list."""
get = operation(api.get_push_operation.call, name="get")

get_model_options = operation(api.get_create_update_model_options_by_data_type.call, name="get_model_options")
