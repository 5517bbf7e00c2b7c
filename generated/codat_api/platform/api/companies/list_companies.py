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
    records="Company",
)


def call(
    *,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
    tags: str | None = None,
) -> _rt.Call[Companies]:
    """List companies, a page at a time.

    `GET /companies`

    Args:
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.
        query: A filter in Codat's query language.
        order_by: A field to sort by; `-` before it for descending.
        tags: A filter by tags, in Codat's query language with `=`, `!=` and `~` alone: `region=uk`.

    Returns:
        One page.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
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
    client: _rt.HttpClientProvider,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
    tags: str | None = None,
) -> _rt.Response[Companies | ErrorMessage | None]:
    """Send `call`: `GET /companies`.

    Args:
        client: Who sends it.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.
        query: A filter in Codat's query language.
        order_by: A field to sort by; `-` before it for descending.
        tags: A filter by tags, in Codat's query language with `=`, `!=` and `~` alone: `region=uk`.

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
    client: _rt.HttpClientProvider,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
    tags: str | None = None,
) -> Companies | ErrorMessage | None:
    """Send `call`: `GET /companies`; the content of `sync_detailed`."""
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
    client: _rt.HttpClientProvider,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
    tags: str | None = None,
) -> _rt.Response[Companies | ErrorMessage | None]:
    """Send `call`: `GET /companies`; `sync_detailed`, awaited."""
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
    client: _rt.HttpClientProvider,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    order_by: str | None = None,
    tags: str | None = None,
) -> Companies | ErrorMessage | None:
    """Send `call`: `GET /companies`; the content of `asyncio_detailed`."""
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
