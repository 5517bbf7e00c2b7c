from __future__ import annotations

from typing import TYPE_CHECKING

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.companies import Companies
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[Companies] = _rt.Endpoint(
    "GET",
    "/companies",
    __name__,
    {
        200: _rt.Ref("Companies"),
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
    *,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
    tags: str | None = None,
) -> _rt.Call[Companies]:
    """List companies, described: `GET /companies`.

    Args:
        page: `page` in the query.
        page_size: `pageSize` in the query.
        query: `query` in the query.
        order_by: `orderBy` in the query.
        tags: `tags` in the query.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        query={
            "page": _rt.Argument("page", page, _rt.INTEGER),
            "pageSize": _rt.Argument("page_size", page_size, _rt.INTEGER),
            "query": _rt.Argument("query", query, _rt.STRING),
            "orderBy": _rt.Argument("order_by", order_by, _rt.STRING),
            "tags": _rt.Argument("tags", tags, _rt.STRING),
        },
    )


def sync_detailed(
    *,
    client: _rt.HttpClients,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
    tags: str | None = None,
) -> _rt.Response[Companies | ErrorMessage | None]:
    """List companies: `GET /companies`.

    Args:
        client: Who sends it.
        page: `page` in the query.
        page_size: `pageSize` in the query.
        query: `query` in the query.
        order_by: `orderBy` in the query.
        tags: `tags` in the query.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            page=page,
            page_size=page_size,
            query=query,
            order_by=order_by,
            tags=tags,
        ),
        client,
    )


def sync(
    *,
    client: _rt.HttpClients,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
    tags: str | None = None,
) -> Companies | ErrorMessage | None:
    """List companies: `GET /companies`; the content of `sync_detailed`."""
    return sync_detailed(
        client=client,
        page=page,
        page_size=page_size,
        query=query,
        order_by=order_by,
        tags=tags,
    ).parsed


async def asyncio_detailed(
    *,
    client: _rt.HttpClients,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
    tags: str | None = None,
) -> _rt.Response[Companies | ErrorMessage | None]:
    """List companies: `GET /companies`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            page=page,
            page_size=page_size,
            query=query,
            order_by=order_by,
            tags=tags,
        ),
        client,
    )


async def asyncio(
    *,
    client: _rt.HttpClients,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
    tags: str | None = None,
) -> Companies | ErrorMessage | None:
    """List companies: `GET /companies`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            client=client,
            page=page,
            page_size=page_size,
            query=query,
            order_by=order_by,
            tags=tags,
        )
    ).parsed
