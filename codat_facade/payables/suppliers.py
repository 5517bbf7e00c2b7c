"""Suppliers: whom a business owes money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.payables.api import suppliers as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.payables.models import Supplier

    from codat_runtime import Call

    from .._operations.page import Page
    from .._operations.query import Query

__all__ = [
    "create",
    "fetch_all",
    "iterate",
    "list",
    "update",
]


@operation
def list(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    query: str | Query | None = None,
    continuation_token: str | None = None,
) -> Call[Page[Supplier]]:
    """List suppliers, a page at a time; those that are archived are left out.

    `GET /companies/{companyId}/connections/{connectionId}/payables/suppliers`

    Args:
        company_id: The company.
        connection_id: The connection.
        query: A filter in Codat's query language, by `status` and `sourceModifiedDate`.
        continuation_token: What the page before gave; the first page if not given.

    Returns:
        One page.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_page(
        api.list_suppliers.call(
            company_id, connection_id, query=render_query(query), continuation_token=continuation_token
        )
    )


iterate = iterate_of(list)
"""All suppliers, fetched page by page; those that are archived are left out."""
fetch_all = fetch_all_of(list)
"""All suppliers, in one list; those that are archived are left out."""

create = operation(api.create_supplier.call, name="create")
update = operation(api.update_supplier.call, name="update")
