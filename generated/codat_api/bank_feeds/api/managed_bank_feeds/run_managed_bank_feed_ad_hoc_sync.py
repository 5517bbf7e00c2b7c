from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.start_scheduled_sync_result import StartScheduledSyncResult


_ENDPOINT: _rt.Endpoint[StartScheduledSyncResult] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs",
    __name__,
    {
        201: _rt.Ref("StartScheduledSyncResult"),
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
    source_account_id: str | UUID,
    *,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[StartScheduledSyncResult]:
    """Sync a source account now instead of at the next time that is scheduled; `get_sync` tells how it goes.

    `POST /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs`

    Args:
        company_id: The company.
        connection_id: The connection.
        source_account_id: The source account.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The id of the sync.

    Raises:
        NotFoundError: There is no such source account.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
            "source_account_id": source_account_id,
        },
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    source_account_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[StartScheduledSyncResult | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs`.

    Args:
        company_id: The company.
        connection_id: The connection.
        source_account_id: The source account.
        client: Who sends it.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            source_account_id,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    source_account_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> StartScheduledSyncResult | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        source_account_id,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    source_account_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[StartScheduledSyncResult | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            source_account_id,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    source_account_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> StartScheduledSyncResult | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            source_account_id,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
