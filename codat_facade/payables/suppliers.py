"""Suppliers: whom a business owes money."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.payables.api import suppliers as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query

if TYPE_CHECKING:
    from codat_api.payables.models import Supplier, SupplierPrototype

    from codat_runtime import Call

    from .._operations.page import Page
    from .._operations.query import Query


@operation
def list(
    company_id: str, connection_id: str, *, query: str | Query | None = None, continuation_token: str | None = None
) -> Call[Page[Supplier]]:
    """List suppliers, a page at a time; those that are archived are left out.

    `GET /companies/{companyId}/connections/{connectionId}/payables/suppliers`

    Args:
        company_id: The company.
        connection_id: The connection.
        query: Which ones, in Codat's query language, by `status` and `sourceModifiedDate`.
        continuation_token: What the page before gave; the first page if not given.

    Returns:
        One page.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_page(
        api.list_suppliers.call(
            company_id, connection_id, query=render_query(query), continuation_token=continuation_token
        )
    )


iterate = iterate_of(list)
fetch_all = fetch_all_of(list)


@operation
def create(
    company_id: str,
    connection_id: str,
    body: SupplierPrototype | Mapping[str, Any],
    *,
    idempotency_key: str | None = None,
) -> Call[Supplier]:
    """Create a supplier in the company's books; unlike a push operation, it is there when this returns.

    `POST /companies/{companyId}/connections/{connectionId}/payables/suppliers`

    Args:
        company_id: The company.
        connection_id: The connection.
        body: The supplier.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The supplier, with its id.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.create_supplier.call(company_id, connection_id, body=body, idempotency_key=idempotency_key)


@operation
def update(
    company_id: str, connection_id: str, supplier_id: str, body: SupplierPrototype | Mapping[str, Any]
) -> Call[Supplier]:
    """Update a supplier in the company's books; unlike a push operation, it is done when this returns.

    `PUT /companies/{companyId}/connections/{connectionId}/payables/suppliers/{supplierId}`

    Args:
        company_id: The company.
        connection_id: The connection.
        supplier_id: The supplier.
        body: The whole supplier as it shall be, its `status` too: what is left out is deleted from the books.

    Returns:
        The supplier.

    Raises:
        NotFoundError: There is no such supplier.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.update_supplier.call(company_id, connection_id, supplier_id, body=body)
