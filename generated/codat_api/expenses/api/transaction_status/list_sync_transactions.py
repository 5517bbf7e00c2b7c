from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.transactions import Transactions


_ENDPOINT: _rt.Endpoint[Transactions] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/sync/expenses/syncs/{syncId}/transactions",
    __name__,
    {
        200: _rt.Ref("Transactions"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    records="Transaction",
)


def call(
    company_id: str | UUID,
    sync_id: str | UUID,
    *,
    page: int | None = None,
    page_size: int | None = None,
) -> _rt.Call[Transactions]:
    """List the transactions of a sync, a page at a time; each says how it fared.

    `GET /companies/{companyId}/sync/expenses/syncs/{syncId}/transactions`

    Args:
        company_id: The company.
        sync_id: The sync.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

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
            "sync_id": sync_id,
        },
        query={
            "page": _rt.Argument("page", page, _rt.INTEGER),
            "pageSize": _rt.Argument("page_size", page_size, _rt.INTEGER),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    sync_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    page: int | None = None,
    page_size: int | None = None,
) -> _rt.Response[Transactions | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/sync/expenses/syncs/{syncId}/transactions`.

    Args:
        company_id: The company.
        sync_id: The sync.
        client: Who sends it.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            sync_id,
            page=page,
            page_size=page_size,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    sync_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    page: int | None = None,
    page_size: int | None = None,
) -> Transactions | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/sync/expenses/syncs/{syncId}/transactions`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        sync_id,
        client=client,
        page=page,
        page_size=page_size,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    sync_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    page: int | None = None,
    page_size: int | None = None,
) -> _rt.Response[Transactions | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/sync/expenses/syncs/{syncId}/transactions`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            sync_id,
            page=page,
            page_size=page_size,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    sync_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    page: int | None = None,
    page_size: int | None = None,
) -> Transactions | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/sync/expenses/syncs/{syncId}/transactions`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            sync_id,
            client=client,
            page=page,
            page_size=page_size,
        )
    ).parsed
