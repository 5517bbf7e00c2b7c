"""Managed bank feeds: bank feeds that Codat fills itself, and their syncs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.bank_feeds.api import managed_bank_feeds as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.bank_feeds.models import StartScheduledSyncResult, SyncStatusResult

    from codat_runtime import Call


@operation
def get_latest_sync(company_id: str, connection_id: str, source_account_id: str) -> Call[SyncStatusResult | None]:
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
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """  # noqa: E501
    return api.get_latest_managed_bank_feed_sync.call(company_id, connection_id, source_account_id)


@operation
def get_sync(company_id: str, connection_id: str, source_account_id: str, sync_id: str) -> Call[SyncStatusResult]:
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
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """  # noqa: E501
    return api.get_managed_bank_feed_sync.call(company_id, connection_id, source_account_id, sync_id)


@operation
def sync(
    company_id: str, connection_id: str, source_account_id: str, *, idempotency_key: str | None = None
) -> Call[StartScheduledSyncResult]:
    """Sync a source account now instead of at the next time that is scheduled; `get_sync` tells how it goes.

    `POST /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs`

    Args:
        company_id: The company.
        connection_id: The connection.
        source_account_id: The source account.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The id of the sync.

    Raises:
        NotFoundError: There is no such source account.
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same call go on.
        ValueError: An argument cannot be sent.
    """
    return api.run_managed_bank_feed_ad_hoc_sync.call(
        company_id, connection_id, source_account_id, idempotency_key=idempotency_key
    )
