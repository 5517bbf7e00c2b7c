"""Transfers: what a company moved from one of its accounts to another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.accounting.api import transfers as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query
from .._push.write_and_wait import and_wait, and_wait_without_record

if TYPE_CHECKING:
    from codat_api.accounting.models import CreateTransferResponse, PushOperationSummary, PushOption, Transfer

    from codat_runtime import Call, FileLike

    from .._operations.page import Page
    from .._operations.query import Moment, Query


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
) -> Call[Page[Transfer]]:
    """List transfers, a page at a time.

    `GET /companies/{companyId}/connections/{connectionId}/data/transfers`

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
        api.list_transfers.call(
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
def get(company_id: str, connection_id: str, transfer_id: str) -> Call[Transfer]:
    """Get one transfer.

    `GET /companies/{companyId}/connections/{connectionId}/data/transfers/{transferId}`

    Args:
        company_id: The company.
        connection_id: The connection.
        transfer_id: The transfer.

    Returns:
        The transfer.

    Raises:
        NotFoundError: There is no such transfer.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_transfer.call(company_id, connection_id, transfer_id)


@operation
def get_model_options(company_id: str, connection_id: str) -> Call[PushOption]:
    """Get what may be written in a transfer, to create one.

    `GET /companies/{companyId}/connections/{connectionId}/options/transfers`

    Args:
        company_id: The company.
        connection_id: The connection, whose platform decides.

    Returns:
        A tree of properties, each with its type, whether it is required, and its choices.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_create_transfers_model.call(company_id, connection_id)


@operation
def create(
    company_id: str,
    connection_id: str,
    body: Transfer | Mapping[str, Any],
    *,
    timeout_in_minutes: int | None = None,
    allow_sync_on_push_complete: bool | None = None,
    idempotency_key: str | None = None,
) -> Call[CreateTransferResponse]:
    """Create a transfer in the company's books; it is written after this call, `poll_until_done` waits for it.

    `POST /companies/{companyId}/connections/{connectionId}/push/transfers`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        body: The transfer.
        timeout_in_minutes: Minutes after which Codat gives up, with the status `TimedOut`: outcome unknown.
        allow_sync_on_push_complete: Whether Codat reads the data anew once it is written; true if not given.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The push operation, most often still pending.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.create_transfer.call(
        company_id,
        connection_id,
        body=body,
        timeout_in_minutes=timeout_in_minutes,
        allow_sync_on_push_complete=allow_sync_on_push_complete,
        idempotency_key=idempotency_key,
    )


create_and_wait = and_wait(create)


@operation
def upload_attachment(
    company_id: str,
    connection_id: str,
    transfer_id: str,
    file: FileLike,
    *,
    idempotency_key: str | None = None,
) -> Call[PushOperationSummary | None]:
    """Attach a file to a transfer in the company's books.

    `POST /companies/{companyId}/connections/{connectionId}/push/transfers/{transferId}/attachment`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        transfer_id: The transfer.
        file: A path, bytes, an open binary file, or a `File` with a name and a media type.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The push operation, most often still pending; None where Codat takes the file and answers with nothing.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        TypeError: `file` is none.
        ValueError: An argument cannot be sent.
    """
    return api.upload_transfer_attachment.call(
        company_id, connection_id, transfer_id, body={"file": file}, idempotency_key=idempotency_key
    )


upload_attachment_and_wait = and_wait_without_record(upload_attachment)
