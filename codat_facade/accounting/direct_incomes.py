"""Direct incomes: what a company sold and was paid for at once, without an invoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.accounting.api import direct_incomes as api

from .._operations.download import download
from .._operations.list_factory import connection_list
from .._operations.listing import with_attachments
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

list = connection_list(api.list_direct_incomes.call)
"""List direct incomes, a page at a time. `GET /companies/{companyId}/connections/{connectionId}/data/directIncomes`"""
iterate = iterate_of(list)
"""All direct incomes, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All direct incomes, in one list."""
get = operation(api.get_direct_income.call, name="get")

get_model_options = operation(api.get_create_direct_incomes_model.call, name="get_model_options")
create = operation(api.create_direct_income.call, name="create")
create_and_wait = and_wait(create)
"""Create a direct income in the company's books, and wait for its push operation to end."""

list_attachments = operation(api.list_direct_income_attachments.call, name="list_attachments", through=with_attachments)
get_attachment = operation(api.get_direct_income_attachment.call, name="get_attachment")
download_attachment = download(api.download_direct_income_attachment.call, name="download_attachment")


@operation
def upload_attachment(
    company_id: str | UUID,
    connection_id: str | UUID,
    direct_income_id: str | UUID,
    file: FileLike,
    *,
    idempotency_key: str | UUID | None = None,
) -> Call[PushOperationSummary | None]:
    """Attach a file to a direct income in the company's books.

    `POST /companies/{companyId}/connections/{connectionId}/push/directIncomes/{directIncomeId}/attachment`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        direct_income_id: The direct income.
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
    return api.upload_direct_income_attachment.call(
        company_id, connection_id, direct_income_id, body={"file": file}, idempotency_key=idempotency_key
    )


upload_attachment_and_wait = and_wait_without_record(upload_attachment)
"""Attach a file to a direct income in the company's books, and wait for its push operation to end."""
