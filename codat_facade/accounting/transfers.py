"""Transfers: what a company moved from one of its accounts to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.accounting.api import transfers as api

from .._operations.list_factory import connection_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of
from .._push.write_and_wait import and_wait, and_wait_without_record

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.accounting.models import PushOperationSummary

    from codat_runtime import Call, FileLike

__all__ = [
    "create",
    "create_and_wait",
    "fetch_all",
    "get",
    "get_model_options",
    "iterate",
    "list",
    "upload_attachment",
    "upload_attachment_and_wait",
]

list = connection_list(api.list_transfers.call)
"""List transfers, a page at a time. `GET /companies/{companyId}/connections/{connectionId}/data/transfers`"""
iterate = iterate_of(list)
"""All transfers, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All transfers, in one list."""
get = operation(api.get_transfer.call, name="get")

get_model_options = operation(api.get_create_transfers_model.call, name="get_model_options")
create = operation(api.create_transfer.call, name="create")
create_and_wait = and_wait(create)
"""Create a transfer in the company's books, and wait for its push operation to end."""


@operation
def upload_attachment(
    company_id: str | UUID,
    connection_id: str | UUID,
    transfer_id: str | UUID,
    file: FileLike,
    *,
    idempotency_key: str | UUID | None = None,
) -> Call[PushOperationSummary | None]:
    """Attach a file to a transfer in the company's books.

    `POST /companies/{companyId}/connections/{connectionId}/push/transfers/{transferId}/attachment`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        transfer_id: The transfer.
        file: A path, bytes, an open binary file, or a `File` with a name and a media type.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The push operation, most often still pending; None where Codat takes the file and answers with nothing.

    Raises:
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells
            whether the write may have been made, and the guide of writes how to go on then.
        TypeError: `file` is of a type that is not a file.
        ValueError: An argument cannot be sent.
    """
    return api.upload_transfer_attachment.call(
        company_id, connection_id, transfer_id, body={"file": file}, idempotency_key=idempotency_key
    )


upload_attachment_and_wait = and_wait_without_record(upload_attachment)
"""Attach a file to a transfer in the company's books, and wait for its push operation to end."""
