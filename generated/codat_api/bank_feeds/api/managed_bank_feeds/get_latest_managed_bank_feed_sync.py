from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.sync_status_result import SyncStatusResult


_ENDPOINT: _rt.Endpoint[SyncStatusResult | None] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs/latest",
    __name__,
    {
        200: _rt.Ref("SyncStatusResult"),
        204: None,
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
) -> _rt.Call[SyncStatusResult | None]:
    """Get the latest sync of a source account.

    `GET /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs/latest`

    Args:
        company_id: The company.
        connection_id: The connection.
        source_account_id: The source account.

    Returns:
        The sync; None if there was none yet.

    Raises:
        NotFoundError: There is no such source account.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
            "source_account_id": source_account_id,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    source_account_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[SyncStatusResult | None | ErrorMessage]:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs/latest`.

    Args:
        company_id: The company.
        connection_id: The connection.
        source_account_id: The source account.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            source_account_id,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    source_account_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> SyncStatusResult | None | ErrorMessage:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs/latest`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        source_account_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    source_account_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[SyncStatusResult | None | ErrorMessage]:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs/latest`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            source_account_id,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    source_account_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> SyncStatusResult | None | ErrorMessage:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs/latest`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            source_account_id,
            client=client,
        )
    ).parsed
