"""Payments: what customers paid to a company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.accounting.api import payments as api

from .._operations.list_factory import company_list
from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query
from .._push.write_and_wait import and_wait

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.accounting.models import Payment

    from codat_runtime import Call

    from .._operations.page import Page
    from .._operations.query import Moment, Query

__all__ = [
    "create",
    "create_and_wait",
    "fetch_all",
    "fetch_all_for_connection",
    "get",
    "get_model_options",
    "iterate",
    "iterate_for_connection",
    "list",
    "list_for_connection",
]

list = company_list(api.list_payments.call)
"""List payments, a page at a time. `GET /companies/{companyId}/data/payments`"""
iterate = iterate_of(list)
"""All payments, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All payments, in one list."""


@operation
def list_for_connection(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    link_type: str,
    query: str | Query | None = None,
    modified_since: Moment | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> Call[Page[Payment]]:
    """List the payments of one connection that are linked to one kind of record, a page at a time.

    `GET /companies/{companyId}/connections/{connectionId}/data/payments`

    Args:
        company_id: The company.
        connection_id: The connection.
        link_type: What the payments are linked to.
        query: A filter in Codat's query language.
        modified_since: Only those that Codat saw change at or after this time, which has a zone.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        One page.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_page(
        api.payments.call(
            company_id,
            connection_id,
            link_type=link_type,
            query=render_query(query, modified_since=modified_since),
            page=page,
            page_size=page_size,
        )
    )


iterate_for_connection = iterate_of(list_for_connection)
"""All the payments of one connection that are linked to one kind of record, fetched page by page."""
fetch_all_for_connection = fetch_all_of(list_for_connection)
"""All the payments of one connection that are linked to one kind of record, in one list."""
get = operation(api.get_payment.call, name="get")

get_model_options = operation(api.get_create_payments_model.call, name="get_model_options")
create = operation(api.create_payment.call, name="create")
create_and_wait = and_wait(create)
"""Create a payment in the company's books, and wait for its push operation to end."""
