from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.orders import Orders


_ENDPOINT: _rt.Endpoint[Orders] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/connections/{connectionId}/data/commerce-orders",
    __name__,
    {
        200: _rt.Ref("Orders"),
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
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
) -> _rt.Call[Orders]:
    """List orders, described: `GET /companies/{companyId}/connections/{connectionId}/data/commerce-orders`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        page: `page` in the query.
        page_size: `pageSize` in the query.
        query: `query` in the query.
        order_by: `orderBy` in the query.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
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
    client: _rt.HttpClients,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
) -> _rt.Response[Orders | ErrorMessage | None]:
    """List orders: `GET /companies/{companyId}/connections/{connectionId}/data/commerce-orders`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        client: Who sends it.
        page: `page` in the query.
        page_size: `pageSize` in the query.
        query: `query` in the query.
        order_by: `orderBy` in the query.

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
    client: _rt.HttpClients,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
) -> Orders | ErrorMessage | None:
    """List orders: `GET /companies/{companyId}/connections/{connectionId}/data/commerce-orders`; the content of `sync_detailed`."""
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
    client: _rt.HttpClients,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
) -> _rt.Response[Orders | ErrorMessage | None]:
    """List orders: `GET /companies/{companyId}/connections/{connectionId}/data/commerce-orders`; `sync_detailed`, awaited."""
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
    client: _rt.HttpClients,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
) -> Orders | ErrorMessage | None:
    """List orders: `GET /companies/{companyId}/connections/{connectionId}/data/commerce-orders`; the content of `asyncio_detailed`."""
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
