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
    *,
    body: Invoice | Mapping[str, Any],
    force_update: bool | None = None,
    timeout_in_minutes: int | None = None,
) -> _rt.Call[UpdateInvoiceResponse]:
    """Update invoice, described: `PUT /companies/{companyId}/connections/{connectionId}/push/invoices/{invoiceId}`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        invoice_id: `invoiceId` in the path.
        body: A model or a mapping; sent as `application/json`.
        force_update: `forceUpdate` in the query.
        timeout_in_minutes: `timeoutInMinutes` in the query.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
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
    *,
    client: _rt.HttpClients,
    body: Invoice | Mapping[str, Any],
    force_update: bool | None = None,
    timeout_in_minutes: int | None = None,
) -> _rt.Response[UpdateInvoiceResponse | ErrorMessage | None]:
    """Update invoice: `PUT /companies/{companyId}/connections/{connectionId}/push/invoices/{invoiceId}`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        invoice_id: `invoiceId` in the path.
        client: Who sends it.
        body: A model or a mapping; sent as `application/json`.
        force_update: `forceUpdate` in the query.
        timeout_in_minutes: `timeoutInMinutes` in the query.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            invoice_id,
            body=body,
            force_update=force_update,
            timeout_in_minutes=timeout_in_minutes,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    invoice_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: Invoice | Mapping[str, Any],
    force_update: bool | None = None,
    timeout_in_minutes: int | None = None,
) -> UpdateInvoiceResponse | ErrorMessage | None:
    """Update invoice: `PUT /companies/{companyId}/connections/{connectionId}/push/invoices/{invoiceId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        invoice_id,
        client=client,
        body=body,
        force_update=force_update,
        timeout_in_minutes=timeout_in_minutes,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    invoice_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: Invoice | Mapping[str, Any],
    force_update: bool | None = None,
    timeout_in_minutes: int | None = None,
) -> _rt.Response[UpdateInvoiceResponse | ErrorMessage | None]:
    """Update invoice: `PUT /companies/{companyId}/connections/{connectionId}/push/invoices/{invoiceId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            invoice_id,
            body=body,
            force_update=force_update,
            timeout_in_minutes=timeout_in_minutes,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    invoice_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: Invoice | Mapping[str, Any],
    force_update: bool | None = None,
    timeout_in_minutes: int | None = None,
) -> UpdateInvoiceResponse | ErrorMessage | None:
    """Update invoice: `PUT /companies/{companyId}/connections/{connectionId}/push/invoices/{invoiceId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            invoice_id,
            client=client,
            body=body,
            force_update=force_update,
            timeout_in_minutes=timeout_in_minutes,
        )
    ).parsed
