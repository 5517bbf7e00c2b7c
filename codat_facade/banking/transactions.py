"""Transactions: what came into a business's bank accounts, and what went out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.banking.api import transactions as api

from .._operations.deprecation import deprecated_operation
from .._operations.list_factory import connection_list
from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.banking.models import Transaction

    from codat_runtime import Call

    from .._operations.page import Page
    from .._operations.query import Moment, Query

__all__ = [
    "fetch_all",
    "get",
    "iterate",
    "list",
    "list_of_company",
]

list = connection_list(api.list_transactions.call)
"""List a connection's transactions, a page at a time.

`GET /companies/{companyId}/connections/{connectionId}/data/banking-transactions`
"""
iterate = iterate_of(list)
"""All of a connection's transactions, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All of a connection's transactions, in one list."""


@deprecated_operation(use="banking.transactions.list")
def list_of_company(
    company_id: str | UUID,
    *,
    query: str | Query | None = None,
    modified_since: Moment | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> Call[Page[Transaction]]:
    """List a company's transactions, a page at a time; deprecated: use `list`, for each of its connections.

    `GET /companies/{companyId}/data/banking-transactions`

    Args:
        company_id: The company.
        query: A filter in Codat's query language.
        modified_since: Only those that Codat saw change at or after this time, which has a zone.
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
        api.list_bank_transactions.call(
            company_id,
            query=render_query(query, modified_since=modified_since),
            order_by=order_by,
            page=page,
            page_size=page_size,
        )
    )


get = operation(api.get_transaction.call, name="get")
