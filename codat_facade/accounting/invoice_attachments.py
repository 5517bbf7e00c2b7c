"""Files attached to invoices; `invoices` has these operations too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.accounting.api import invoices as api

from .._operations.download import download
from .._operations.listing import with_records
from .._operations.operation import operation
from .._push.write_and_wait import and_wait_without_record

if TYPE_CHECKING:
    from codat_api.accounting.models import Attachment, Attachments, PushOperationSummary

    from codat_runtime import Call, FileLike


@operation
def list_attachments(company_id: str, connection_id: str, invoice_id: str) -> Call[Attachments]:
    """List the files attached to an invoice.

    `GET /companies/{companyId}/connections/{connectionId}/data/invoices/{invoiceId}/attachments`

    Args:
        company_id: The company.
        connection_id: The connection.
        invoice_id: The invoice.

    Returns:
        All of them, under `attachments`.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return with_records(api.list_invoice_attachments.call(company_id, connection_id, invoice_id), "attachments")


@operation
def get_attachment(company_id: str, connection_id: str, invoice_id: str, attachment_id: str) -> Call[Attachment]:
    """Get the name, size and type of a file attached to an invoice.

    `GET /companies/{companyId}/connections/{connectionId}/data/invoices/{invoiceId}/attachments/{attachmentId}`

    Args:
        company_id: The company.
        connection_id: The connection.
        invoice_id: The invoice.
        attachment_id: The attachment.

    Returns:
        The attachment, without its content.

    Raises:
        NotFoundError: There is no such attachment.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_invoice_attachment.call(company_id, connection_id, invoice_id, attachment_id)


@download
def download_attachment(company_id: str, connection_id: str, invoice_id: str, attachment_id: str) -> Call[bytes]:
    """Download a file attached to an invoice.

    `GET /companies/{companyId}/connections/{connectionId}/data/invoices/{invoiceId}/attachments/{attachmentId}/download`

    Args:
        company_id: The company.
        connection_id: The connection.
        invoice_id: The invoice.
        attachment_id: The attachment.

    Returns:
        The content of the file.

    Raises:
        NotFoundError: There is no such attachment.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """  # noqa: E501
    return api.download_invoice_attachment.call(company_id, connection_id, invoice_id, attachment_id)


@operation
def upload_attachment(
    company_id: str,
    connection_id: str,
    invoice_id: str,
    file: FileLike,
    *,
    idempotency_key: str | None = None,
) -> Call[PushOperationSummary | None]:
    """Attach a file to an invoice in the company's books.

    `POST /companies/{companyId}/connections/{connectionId}/push/invoices/{invoiceId}/attachment`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        invoice_id: The invoice.
        file: A path, bytes, an open binary file, or a `File` with a name and a media type.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The push operation, most often still pending; None where Codat takes the file and answers with nothing.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        TypeError: `file` is none.
        ValueError: An argument cannot be sent.
    """
    return api.upload_invoice_attachment.call(
        company_id, connection_id, invoice_id, body={"file": file}, idempotency_key=idempotency_key
    )


upload_attachment_and_wait = and_wait_without_record(upload_attachment)
