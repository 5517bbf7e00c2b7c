"""Syncs: sales on their way into a company's books."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from codat_api.sync_commerce.api import sync as api

from .._operations.listing import as_list
from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.sync_commerce.models import CompanySyncStatus, SyncRange, SyncStatus, SyncSummary, SyncToLatestArgs

    from codat_runtime import Call


@operation
def list(company_id: str) -> Call[Sequence[CompanySyncStatus]]:
    """List a company's syncs.

    `GET /companies/{companyId}/sync/commerce/syncs/list/status`

    Args:
        company_id: The company.

    Returns:
        All of them.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_list(api.list_syncs.call(company_id))


@operation
def get_latest(company_id: str) -> Call[CompanySyncStatus]:
    """Get the latest sync of a company, ended or not.

    `GET /companies/{companyId}/sync/commerce/syncs/latest/status`

    Args:
        company_id: The company.

    Returns:
        The sync.

    Raises:
        NotFoundError: There is no such sync.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_latest_sync.call(company_id)


@operation
def get_last_successful(company_id: str) -> Call[CompanySyncStatus]:
    """Get the latest sync of a company that succeeded.

    `GET /companies/{companyId}/sync/commerce/syncs/lastSuccessful/status`

    Args:
        company_id: The company.

    Returns:
        The sync.

    Raises:
        NotFoundError: There is no such sync.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_last_successful_sync.call(company_id)


@operation
def get(company_id: str, sync_id: str) -> Call[CompanySyncStatus]:
    """Get one sync as it stands.

    `GET /companies/{companyId}/sync/commerce/syncs/{syncId}/status`

    Args:
        company_id: The company.
        sync_id: The sync.

    Returns:
        The sync.

    Raises:
        NotFoundError: There is no such sync.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_sync_by_id.call(company_id, sync_id)


@operation
def get_status(company_id: str) -> Call[SyncStatus]:
    """Get how the latest sync of a company stands, with the connections that it runs between.

    `GET /meta/companies/{companyId}/sync/commerce/status`

    Args:
        company_id: The company.

    Returns:
        The status.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_sync_status.call(company_id)


@operation
def request(
    company_id: str, body: SyncToLatestArgs | Mapping[str, Any] | None = None, *, idempotency_key: str | None = None
) -> Call[SyncSummary]:
    """Sync what was sold since the last sync that succeeded.

    `POST /companies/{companyId}/sync/commerce/latest`

    Args:
        company_id: The company.
        body: `syncTo`, the time up to which to sync; up to now if not given.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The sync, just begun.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same call go on.
        ValueError: An argument cannot be sent.
    """
    return api.request_sync.call(company_id, body=body, idempotency_key=idempotency_key)


@operation
def request_for_date_range(
    company_id: str, body: SyncRange | Mapping[str, Any], *, idempotency_key: str | None = None
) -> Call[SyncSummary]:
    """Sync what was sold in a range of days.

    `POST /meta/companies/{companyId}/sync/commerce/historic`

    Args:
        company_id: The company.
        body: The `dateRange`, with its `start` and its `finish`.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The sync, just begun.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same call go on.
        ValueError: An argument cannot be sent.
    """
    return api.request_sync_for_date_range.call(company_id, body=body, idempotency_key=idempotency_key)
