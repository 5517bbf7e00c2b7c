"""Bills: what a business owes its suppliers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.payables.api import bills as api

from .._operations.download import download
from .._operations.listing import as_list
from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.payables.models import Attachment, Bill, BillMappingOptions

    from codat_runtime import Call, FileLike

    from .._operations.page import Page
    from .._operations.query import Query

__all__ = [
    "create",
    "download_attachment",
    "fetch_all",
    "get_mapping_options",
    "iterate",
    "list",
    "list_attachments",
    "update",
    "upload_attachment",
]


@operation
def list(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    query: str | Query | None = None,
    continuation_token: str | None = None,
) -> Call[Page[Bill]]:
    """List bills, a page at a time: those that are open or partially paid, for paid ones are left out.

    `GET /companies/{companyId}/connections/{connectionId}/payables/bills`

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
        api.list_bills.call(company_id, connection_id, query=render_query(query), continuation_token=continuation_token)
    )


iterate = iterate_of(list)
"""All bills, fetched page by page: those that are open or partially paid, for paid ones are left out."""
fetch_all = fetch_all_of(list)
"""All bills, in one list: those that are open or partially paid, for paid ones are left out."""

create = operation(api.create_bill.call, name="create")
update = operation(api.update_bill.call, name="update")


@operation
def get_mapping_options(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    continuation_token: str | None = None,
    status_query: str | Query | None = None,
) -> Call[BillMappingOptions]:
    """Get the accounts and the tax rates that a bill can refer to.

    `GET /companies/{companyId}/connections/{connectionId}/payables/mappingOptions/bills`

    The options come in pages: while `pagination.continuation_token` of the response is set, there is another one.

    Args:
        company_id: The company.
        connection_id: The connection.
        continuation_token: What the page before gave; the first page if not given.
        status_query: Which ones by their status, in Codat's query language: `status=Active`.

    Returns:
        The accounts and the tax rates.

    Raises:
        NotFoundError: There is no such connection.
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_mapping_options_bills.call(
        company_id, connection_id, continuation_token=continuation_token, status_query=render_query(status_query)
    )


list_attachments = operation(api.list_bill_attachments.call, name="list_attachments", through=as_list)
download_attachment = download(api.download_bill_attachment.call, name="download_attachment")


@operation
def upload_attachment(
    company_id: str | UUID,
    connection_id: str | UUID,
    bill_id: str | UUID,
    file: FileLike,
    *,
    idempotency_key: str | UUID | None = None,
) -> Call[Attachment]:
    """Attach a file to a bill in the company's books.

    `POST /companies/{companyId}/connections/{connectionId}/payables/bills/{billId}/attachments`

    Args:
        company_id: The company.
        connection_id: The connection.
        bill_id: The bill.
        file: A path, bytes, an open binary file, or a `File` with a name and a media type.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The attachment.

    Raises:
        NotFoundError: There is no such bill.
        TypeError: `file` is of a type that is not a file.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells
            whether the write may have been made, and the guide of writes how to go on then.
        ValueError: An argument cannot be sent.
    """
    return api.upload_bill_attachment.call(
        company_id, connection_id, bill_id, body={"file": file}, idempotency_key=idempotency_key
    )
