"""Direct costs: what a company bought and paid for at once, without a bill."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.accounting.api import direct_costs as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query
from .._push.write_and_wait import and_wait, and_wait_without_record
from .direct_cost_attachments import (
    download_attachment,
    get_attachment,
    list_attachments,
    upload_attachment,
    upload_attachment_and_wait,
)

if TYPE_CHECKING:
    from codat_api.accounting.models import (
        CreateDirectCostResponse,
        DirectCost,
        DirectCostPrototype,
        PushOperationSummary,
        PushOption,
    )

    from codat_runtime import Call

    from .._operations.page import Page
    from .._operations.query import Moment, Query


__all__ = [
    "create",
    "create_and_wait",
    "delete",
    "delete_and_wait",
    "download_attachment",
    "fetch_all",
    "get",
    "get_attachment",
    "get_model_options",
    "iterate",
    "list",
    "list_attachments",
    "upload_attachment",
    "upload_attachment_and_wait",
]


@operation
def list(
    company_id: str,
    connection_id: str,
    *,
    query: str | Query | None = None,
    modified_since: Moment | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> Call[Page[DirectCost]]:
    """List direct costs, a page at a time.

    `GET /companies/{companyId}/connections/{connectionId}/data/directCosts`

    Args:
        company_id: The company.
        connection_id: The connection.
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
        api.list_direct_costs.call(
            company_id,
            connection_id,
            query=render_query(query, modified_since=modified_since),
            order_by=order_by,
            page=page,
            page_size=page_size,
        )
    )


iterate = iterate_of(list)
fetch_all = fetch_all_of(list)


@operation
def get(company_id: str, connection_id: str, direct_cost_id: str) -> Call[DirectCost]:
    """Get one direct cost.

    `GET /companies/{companyId}/connections/{connectionId}/data/directCosts/{directCostId}`

    Args:
        company_id: The company.
        connection_id: The connection.
        direct_cost_id: The direct cost.

    Returns:
        The direct cost.

    Raises:
        NotFoundError: There is no such direct cost.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_direct_cost.call(company_id, connection_id, direct_cost_id)


@operation
def get_model_options(company_id: str, connection_id: str) -> Call[PushOption]:
    """Get what may be written in a direct cost, to create one.

    `GET /companies/{companyId}/connections/{connectionId}/options/directCosts`

    Args:
        company_id: The company.
        connection_id: The connection, whose platform decides.

    Returns:
        A tree of properties, each with its type, whether it is required, and its choices.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_create_direct_costs_model.call(company_id, connection_id)


@operation
def create(
    company_id: str,
    connection_id: str,
    body: DirectCostPrototype | Mapping[str, Any],
    *,
    timeout_in_minutes: int | None = None,
    allow_sync_on_push_complete: bool | None = None,
    idempotency_key: str | None = None,
) -> Call[CreateDirectCostResponse]:
    """Create a direct cost in the company's books; it is written after this call, `poll_until_done` waits for it.

    `POST /companies/{companyId}/connections/{connectionId}/push/directCosts`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        body: The direct cost.
        timeout_in_minutes: Minutes after which Codat gives up, with the status `TimedOut`: outcome unknown.
        allow_sync_on_push_complete: Whether Codat reads the data anew once it is written; true if not given.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The push operation, most often still pending.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.create_direct_cost.call(
        company_id,
        connection_id,
        body=body,
        timeout_in_minutes=timeout_in_minutes,
        allow_sync_on_push_complete=allow_sync_on_push_complete,
        idempotency_key=idempotency_key,
    )


create_and_wait = and_wait(create)


@operation
def delete(company_id: str, connection_id: str, direct_cost_id: str) -> Call[PushOperationSummary]:
    """Delete a direct cost from the company's books; it is done after this call, `poll_until_done` waits for it.

    `DELETE /companies/{companyId}/connections/{connectionId}/push/directCosts/{directCostId}`

    Args:
        company_id: The company.
        connection_id: The connection to delete from.
        direct_cost_id: The direct cost.

    Returns:
        The push operation, most often still pending.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.delete_direct_cost.call(company_id, connection_id, direct_cost_id)


delete_and_wait = and_wait_without_record(delete)
