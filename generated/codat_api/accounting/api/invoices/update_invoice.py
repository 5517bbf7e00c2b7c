from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.invoice import Invoice
    from ...models.update_invoice_response import UpdateInvoiceResponse


_ENDPOINT: _rt.Endpoint[UpdateInvoiceResponse] = _rt.Endpoint(
    "PUT",
    "/companies/{companyId}/connections/{connectionId}/push/invoices/{invoiceId}",
    __name__,
    {
        200: _rt.Ref("UpdateInvoiceResponse"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("Invoice"),
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    invoice_id: str | UUID,
    body: Invoice | Mapping[str, Any],
    *,
    force_update: bool | None = None,
    timeout_in_minutes: int | None = None,
) -> _rt.Call[UpdateInvoiceResponse]:
    """Update an invoice in the company's books; it is written after this call, `poll_until_done` waits for it.

    `PUT /companies/{companyId}/connections/{connectionId}/push/invoices/{invoiceId}`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        invoice_id: The invoice.
        body: The whole invoice as it shall be.
        force_update: Whether to write even if the platform changed the record since Codat last read it.
        timeout_in_minutes: Minutes after which Codat gives up, with the status `TimedOut`: outcome unknown.

    Returns:
        The push operation, most often still pending.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent, or the body is the model of another record.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
            "invoice_id": invoice_id,
        },
        query={
            "forceUpdate": _rt.Argument("force_update", force_update, _rt.BOOLEAN),
            "timeoutInMinutes": _rt.Argument("timeout_in_minutes", timeout_in_minutes, _rt.INTEGER),
        },
        json=body,
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    invoice_id: str | UUID,
    body: Invoice | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    force_update: bool | None = None,
    timeout_in_minutes: int | None = None,
) -> _rt.Response[UpdateInvoiceResponse | ErrorMessage | None]:
    """Send `call`: `PUT /companies/{companyId}/connections/{connectionId}/push/invoices/{invoiceId}`.

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        invoice_id: The invoice.
        body: The whole invoice as it shall be.
        client: Who sends it.
        force_update: Whether to write even if the platform changed the record since Codat last read it.
        timeout_in_minutes: Minutes after which Codat gives up, with the status `TimedOut`: outcome unknown.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            invoice_id,
            body,
            force_update=force_update,
            timeout_in_minutes=timeout_in_minutes,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    invoice_id: str | UUID,
    body: Invoice | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    force_update: bool | None = None,
    timeout_in_minutes: int | None = None,
) -> UpdateInvoiceResponse | ErrorMessage | None:
    """Send `call`: `PUT /companies/{companyId}/connections/{connectionId}/push/invoices/{invoiceId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        invoice_id,
        body,
        client=client,
        force_update=force_update,
        timeout_in_minutes=timeout_in_minutes,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    invoice_id: str | UUID,
    body: Invoice | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    force_update: bool | None = None,
    timeout_in_minutes: int | None = None,
) -> _rt.Response[UpdateInvoiceResponse | ErrorMessage | None]:
    """Send `call`: `PUT /companies/{companyId}/connections/{connectionId}/push/invoices/{invoiceId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            invoice_id,
            body,
            force_update=force_update,
            timeout_in_minutes=timeout_in_minutes,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    invoice_id: str | UUID,
    body: Invoice | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    force_update: bool | None = None,
    timeout_in_minutes: int | None = None,
) -> UpdateInvoiceResponse | ErrorMessage | None:
    """Send `call`: `PUT /companies/{companyId}/connections/{connectionId}/push/invoices/{invoiceId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            invoice_id,
            body,
            client=client,
            force_update=force_update,
            timeout_in_minutes=timeout_in_minutes,
        )
    ).parsed
