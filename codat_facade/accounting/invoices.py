"""Invoices: what customers owe a company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.accounting.api import invoices as api

from .._operations.download import download
from .._operations.list_factory import company_list
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
    "delete",
    "delete_and_wait",
    "download_attachment",
    "download_pdf",
    "fetch_all",
    "get",
    "get_attachment",
    "get_model_options",
    "iterate",
    "list",
    "list_attachments",
    "update",
    "update_and_wait",
    "upload_attachment",
    "upload_attachment_and_wait",
]

list = company_list(api.list_invoices.call)
"""List invoices, a page at a time. `GET /companies/{companyId}/data/invoices`"""
iterate = iterate_of(list)
"""All invoices, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All invoices, in one list."""
get = operation(api.get_invoice.call, name="get")

get_model_options = operation(api.get_create_update_invoices_model.call, name="get_model_options")
create = operation(api.create_invoice.call, name="create")
create_and_wait = and_wait(create)
"""Create an invoice in the company's books, and wait for its push operation to end."""
update = operation(api.update_invoice.call, name="update")
update_and_wait = and_wait(update)
"""Update an invoice in the company's books, and wait for its push operation to end."""
delete = operation(api.delete_invoice.call, name="delete")
delete_and_wait = and_wait_without_record(delete)
"""Delete an invoice from the company's books, and wait for its push operation to end."""

download_pdf = download(api.download_invoice_pdf.call, name="download_pdf")

list_attachments = operation(api.list_invoice_attachments.call, name="list_attachments", through=with_attachments)
get_attachment = operation(api.get_invoice_attachment.call, name="get_attachment")
download_attachment = download(api.download_invoice_attachment.call, name="download_attachment")


@operation
def upload_attachment(
    company_id: str | UUID,
    connection_id: str | UUID,
    invoice_id: str | UUID,
    file: FileLike,
    *,
    idempotency_key: str | UUID | None = None,
) -> Call[PushOperationSummary | None]:
    """Attach a file to an invoice in the company's books.

    `POST /companies/{companyId}/connections/{connectionId}/push/invoices/{invoiceId}/attachment`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        invoice_id: The invoice.
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
    return api.upload_invoice_attachment.call(
        company_id, connection_id, invoice_id, body={"file": file}, idempotency_key=idempotency_key
    )


upload_attachment_and_wait = and_wait_without_record(upload_attachment)
"""Attach a file to an invoice in the company's books, and wait for its push operation to end."""
