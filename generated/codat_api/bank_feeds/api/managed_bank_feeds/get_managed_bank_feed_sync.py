from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.sync_status_result import SyncStatusResult


_ENDPOINT: _rt.Endpoint[SyncStatusResult] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs/{syncId}",
    __name__,
    {
        200: _rt.Ref("SyncStatusResult"),
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
    source_account_id: str | UUID,
    sync_id: str | UUID,
) -> _rt.Call[SyncStatusResult]:
    """Get one sync of a source account as it stands.

    `GET /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs/{syncId}`

    Args:
        company_id: The company.
        connection_id: The connection.
        source_account_id: The source account.
        sync_id: The sync.

    Returns:
        The sync, with the push operations that it made.

    Raises:
        NotFoundError: There is no such sync.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
            "source_account_id": source_account_id,
            "sync_id": sync_id,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    source_account_id: str | UUID,
    sync_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[SyncStatusResult | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs/{syncId}`.

    Args:
        company_id: The company.
        connection_id: The connection.
        source_account_id: The source account.
        sync_id: The sync.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            source_account_id,
            sync_id,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    source_account_id: str | UUID,
    sync_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> SyncStatusResult | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs/{syncId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        source_account_id,
        sync_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    source_account_id: str | UUID,
    sync_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[SyncStatusResult | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs/{syncId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            source_account_id,
            sync_id,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    source_account_id: str | UUID,
    sync_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> SyncStatusResult | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs/{syncId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            source_account_id,
            sync_id,
            client=client,
        )
    ).parsed
