from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.suppliers import Suppliers


_ENDPOINT: _rt.Endpoint[Suppliers] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/connections/{connectionId}/payables/suppliers",
    __name__,
    {
        200: _rt.Ref("Suppliers"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        409: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    records="Supplier",
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    continuation_token: str | None = None,
    query: str | None = None,
) -> _rt.Call[Suppliers]:
    """List suppliers, a page at a time; those that are archived are left out.

    `GET /companies/{companyId}/connections/{connectionId}/payables/suppliers`

    Args:
        company_id: The company.
        connection_id: The connection.
        continuation_token: What the page before gave; the first page if not given.
        query: A filter in Codat's query language, by `status` and `sourceModifiedDate`.

    Returns:
        One page.

    Raises:
        NotFoundError: Codat does not know one of the ids.
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
            "query": _rt.Argument("query", query, _rt.STRING),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    continuation_token: str | None = None,
    query: str | None = None,
) -> _rt.Response[Suppliers | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/payables/suppliers`.

    Args:
        company_id: The company.
        connection_id: The connection.
        client: Who sends it.
        continuation_token: What the page before gave; the first page if not given.
        query: A filter in Codat's query language, by `status` and `sourceModifiedDate`.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            continuation_token=continuation_token,
            query=query,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    continuation_token: str | None = None,
    query: str | None = None,
) -> Suppliers | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/payables/suppliers`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        client=client,
        continuation_token=continuation_token,
        query=query,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    continuation_token: str | None = None,
    query: str | None = None,
) -> _rt.Response[Suppliers | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/payables/suppliers`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            continuation_token=continuation_token,
            query=query,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    continuation_token: str | None = None,
    query: str | None = None,
) -> Suppliers | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/payables/suppliers`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            client=client,
            continuation_token=continuation_token,
            query=query,
        )
    ).parsed
