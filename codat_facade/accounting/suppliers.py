"""Suppliers: whom a company buys from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.accounting.api import suppliers as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query
from .._push.write_and_wait import and_wait
from .supplier_attachments import download_attachment, get_attachment, list_attachments

if TYPE_CHECKING:
    from codat_api.accounting.models import CreateSupplierResponse, PushOption, Supplier, UpdateSupplierResponse

    from codat_runtime import Call

    from .._operations.page import Page
    from .._operations.query import Moment, Query


__all__ = [
    "create",
    "create_and_wait",
    "download_attachment",
    "fetch_all",
    "get",
    "get_attachment",
    "get_model_options",
    "iterate",
    "list",
    "list_attachments",
    "update",
    "update_and_wait",
]


@operation
def list(
    company_id: str,
    *,
    query: str | Query | None = None,
    modified_since: Moment | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> Call[Page[Supplier]]:
    """List suppliers, a page at a time.

    `GET /companies/{companyId}/data/suppliers`

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
        api.list_suppliers.call(
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
def get(company_id: str, supplier_id: str) -> Call[Supplier]:
    """Get one supplier.

    `GET /companies/{companyId}/data/suppliers/{supplierId}`

    Args:
        company_id: The company.
        supplier_id: The supplier.

    Returns:
        The supplier.

    Raises:
        NotFoundError: There is no such supplier.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_supplier.call(company_id, supplier_id)


@operation
def get_model_options(company_id: str, connection_id: str) -> Call[PushOption]:
    """Get what may be written in a supplier, to create one or update one.

    `GET /companies/{companyId}/connections/{connectionId}/options/suppliers`

    Args:
        company_id: The company.
        connection_id: The connection, whose platform decides.

    Returns:
        A tree of properties, each with its type, whether it is required, and its choices.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_create_update_suppliers_model.call(company_id, connection_id)


@operation
def create(
    company_id: str,
    connection_id: str,
    body: Supplier | Mapping[str, Any],
    *,
    timeout_in_minutes: int | None = None,
    allow_sync_on_push_complete: bool | None = None,
    idempotency_key: str | None = None,
) -> Call[CreateSupplierResponse]:
    """Create a supplier in the company's books; it is written after this call, `poll_until_done` waits for it.

    `POST /companies/{companyId}/connections/{connectionId}/push/suppliers`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        body: The supplier.
        timeout_in_minutes: Minutes after which Codat gives up, with the status `TimedOut`: outcome unknown.
        allow_sync_on_push_complete: Whether Codat reads the data anew once it is written; true if not given.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The push operation, most often still pending.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.create_supplier.call(
        company_id,
        connection_id,
        body=body,
        timeout_in_minutes=timeout_in_minutes,
        allow_sync_on_push_complete=allow_sync_on_push_complete,
        idempotency_key=idempotency_key,
    )


create_and_wait = and_wait(create)


@operation
def update(
    company_id: str,
    connection_id: str,
    supplier_id: str,
    body: Supplier | Mapping[str, Any],
    *,
    timeout_in_minutes: int | None = None,
    allow_sync_on_push_complete: bool | None = None,
    force_update: bool | None = None,
) -> Call[UpdateSupplierResponse]:
    """Update a supplier in the company's books; it is written after this call, `poll_until_done` waits for it.

    `PUT /companies/{companyId}/connections/{connectionId}/push/suppliers/{supplierId}`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        supplier_id: The supplier.
        body: The whole supplier as it shall be.
        timeout_in_minutes: Minutes after which Codat gives up, with the status `TimedOut`: outcome unknown.
        allow_sync_on_push_complete: Whether Codat reads the data anew once it is written; true if not given.
        force_update: Whether to write even if the platform changed the supplier since Codat last read it.

    Returns:
        The push operation, most often still pending.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.update_supplier.call(
        company_id,
        connection_id,
        supplier_id,
        body=body,
        timeout_in_minutes=timeout_in_minutes,
        allow_sync_on_push_complete=allow_sync_on_push_complete,
        force_update=force_update,
    )


update_and_wait = and_wait(update)
