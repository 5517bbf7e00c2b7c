"""Files attached to suppliers; `suppliers` has these operations too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.accounting.api import suppliers as api

from .._operations.download import download
from .._operations.listing import with_records
from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.accounting.models import Attachment, Attachments

    from codat_runtime import Call


@operation
def list_attachments(company_id: str, connection_id: str, supplier_id: str) -> Call[Attachments]:
    """List the files attached to a supplier.

    `GET /companies/{companyId}/connections/{connectionId}/data/suppliers/{supplierId}/attachments`

    Args:
        company_id: The company.
        connection_id: The connection.
        supplier_id: The supplier.

    Returns:
        All of them, under `attachments`.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return with_records(api.list_supplier_attachments.call(company_id, connection_id, supplier_id), "attachments")


@operation
def get_attachment(company_id: str, connection_id: str, supplier_id: str, attachment_id: str) -> Call[Attachment]:
    """Get the name, size and type of a file attached to a supplier.

    `GET /companies/{companyId}/connections/{connectionId}/data/suppliers/{supplierId}/attachments/{attachmentId}`

    Args:
        company_id: The company.
        connection_id: The connection.
        supplier_id: The supplier.
        attachment_id: The attachment.

    Returns:
        The attachment, without its content.

    Raises:
        NotFoundError: There is no such attachment.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_supplier_attachment.call(company_id, connection_id, supplier_id, attachment_id)


@download
def download_attachment(company_id: str, connection_id: str, supplier_id: str, attachment_id: str) -> Call[bytes]:
    """Download a file attached to a supplier.

    `GET /companies/{companyId}/connections/{connectionId}/data/suppliers/{supplierId}/attachments/{attachmentId}/download`

    Args:
        company_id: The company.
        connection_id: The connection.
        supplier_id: The supplier.
        attachment_id: The attachment.

    Returns:
        The content of the file.

    Raises:
        NotFoundError: There is no such attachment.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """  # noqa: E501
    return api.download_supplier_attachment.call(company_id, connection_id, supplier_id, attachment_id)
