from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.attachment import Attachment
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[Attachment] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/connections/{connectionId}/data/invoices/{invoiceId}/attachments/{attachmentId}",
    __name__,
    {
        200: _rt.Ref("Attachment"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    invoice_id: str | UUID,
    attachment_id: str | UUID,
) -> _rt.Call[Attachment]:
    """Get invoice attachment, described: `GET /companies/{companyId}/connections/{connectionId}/data/invoices/{invoiceId}/attachments/{attachmentId}`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        invoice_id: `invoiceId` in the path.
        attachment_id: `attachmentId` in the path.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
            "invoice_id": invoice_id,
            "attachment_id": attachment_id,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    invoice_id: str | UUID,
    attachment_id: str | UUID,
    *,
    client: _rt.HttpClients,
) -> _rt.Response[Attachment | ErrorMessage | None]:
    """Get invoice attachment: `GET /companies/{companyId}/connections/{connectionId}/data/invoices/{invoiceId}/attachments/{attachmentId}`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        invoice_id: `invoiceId` in the path.
        attachment_id: `attachmentId` in the path.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            invoice_id,
            attachment_id,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    invoice_id: str | UUID,
    attachment_id: str | UUID,
    *,
    client: _rt.HttpClients,
) -> Attachment | ErrorMessage | None:
    """Get invoice attachment: `GET /companies/{companyId}/connections/{connectionId}/data/invoices/{invoiceId}/attachments/{attachmentId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        invoice_id,
        attachment_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    invoice_id: str | UUID,
    attachment_id: str | UUID,
    *,
    client: _rt.HttpClients,
) -> _rt.Response[Attachment | ErrorMessage | None]:
    """Get invoice attachment: `GET /companies/{companyId}/connections/{connectionId}/data/invoices/{invoiceId}/attachments/{attachmentId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            invoice_id,
            attachment_id,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    invoice_id: str | UUID,
    attachment_id: str | UUID,
    *,
    client: _rt.HttpClients,
) -> Attachment | ErrorMessage | None:
    """Get invoice attachment: `GET /companies/{companyId}/connections/{connectionId}/data/invoices/{invoiceId}/attachments/{attachmentId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            invoice_id,
            attachment_id,
            client=client,
        )
    ).parsed
