from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.payment_mapping_options import PaymentMappingOptions


_ENDPOINT: _rt.Endpoint[PaymentMappingOptions] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/connections/{connectionId}/payables/mappingOptions/payments",
    __name__,
    {
        200: _rt.Ref("PaymentMappingOptions"),
        400: _rt.Ref("ErrorMessage"),
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
    *,
    continuation_token: str | None = None,
    status_query: str | None = None,
) -> _rt.Call[PaymentMappingOptions]:
    """Get the bank accounts that a bill can be paid from.

    `GET /companies/{companyId}/connections/{connectionId}/payables/mappingOptions/payments`

    The options come in pages: while `pagination.continuation_token` of the response is set, there is another one.

    Args:
        company_id: The company.
        connection_id: The connection.
        continuation_token: What the page before gave; the first page if not given.
        status_query: A filter by status, in Codat's query language: `status=Active`.

    Returns:
        The bank accounts.

    Raises:
        NotFoundError: There is no such connection.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
        },
        query={
            "continuationToken": _rt.Argument("continuation_token", continuation_token, _rt.STRING),
            "statusQuery": _rt.Argument("status_query", status_query, _rt.STRING),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    continuation_token: str | None = None,
    status_query: str | None = None,
) -> _rt.Response[PaymentMappingOptions | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/payables/mappingOptions/payments`.

    Args:
        company_id: The company.
        connection_id: The connection.
        client: Who sends it.
        continuation_token: What the page before gave; the first page if not given.
        status_query: A filter by status, in Codat's query language: `status=Active`.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            continuation_token=continuation_token,
            status_query=status_query,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    continuation_token: str | None = None,
    status_query: str | None = None,
) -> PaymentMappingOptions | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/payables/mappingOptions/payments`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        client=client,
        continuation_token=continuation_token,
        status_query=status_query,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    continuation_token: str | None = None,
    status_query: str | None = None,
) -> _rt.Response[PaymentMappingOptions | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/payables/mappingOptions/payments`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            continuation_token=continuation_token,
            status_query=status_query,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    continuation_token: str | None = None,
    status_query: str | None = None,
) -> PaymentMappingOptions | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/payables/mappingOptions/payments`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            client=client,
            continuation_token=continuation_token,
            status_query=status_query,
        )
    ).parsed
