from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.transaction_categories import TransactionCategories


_ENDPOINT: _rt.Endpoint[TransactionCategories] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/connections/{connectionId}/data/banking-transactionCategories",
    __name__,
    {
        200: _rt.Ref("TransactionCategories"),
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
    records="TransactionCategory",
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
) -> _rt.Call[TransactionCategories]:
    """List transaction categories, a page at a time.

    `GET /companies/{companyId}/connections/{connectionId}/data/banking-transactionCategories`

    Args:
        company_id: The company.
        connection_id: The connection.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.
        query: A filter in Codat's query language.
        order_by: A field to sort by; `-` before it for descending.

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
            "page": _rt.Argument("page", page, _rt.INTEGER),
            "pageSize": _rt.Argument("page_size", page_size, _rt.INTEGER),
            "query": _rt.Argument("query", query, _rt.STRING),
            "orderBy": _rt.Argument("order_by", order_by, _rt.STRING),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
) -> _rt.Response[TransactionCategories | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/data/banking-transactionCategories`.

    Args:
        company_id: The company.
        connection_id: The connection.
        client: Who sends it.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.
        query: A filter in Codat's query language.
        order_by: A field to sort by; `-` before it for descending.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            page=page,
            page_size=page_size,
            query=query,
            order_by=order_by,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
) -> TransactionCategories | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/data/banking-transactionCategories`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        client=client,
        page=page,
        page_size=page_size,
        query=query,
        order_by=order_by,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
) -> _rt.Response[TransactionCategories | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/data/banking-transactionCategories`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            page=page,
            page_size=page_size,
            query=query,
            order_by=order_by,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
) -> TransactionCategories | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/data/banking-transactionCategories`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            client=client,
            page=page,
            page_size=page_size,
            query=query,
            order_by=order_by,
        )
    ).parsed
