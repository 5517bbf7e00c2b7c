"""Syncs: sales on their way into a company's books."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.sync_commerce.api import sync as api

from .._operations.listing import as_list
from .._operations.operation import operation

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.sync_commerce.models import SyncSummary, SyncToLatestArgs

    from codat_runtime import Call

__all__ = [
    "get",
    "get_last_successful",
    "get_latest",
    "get_status",
    "list",
    "request",
    "request_for_date_range",
]

list = operation(api.list_syncs.call, name="list", through=as_list)
get_latest = operation(api.get_latest_sync.call, name="get_latest")
get_last_successful = operation(api.get_last_successful_sync.call, name="get_last_successful")
get = operation(api.get_sync_by_id.call, name="get")
get_status = operation(api.get_sync_status.call, name="get_status")


@operation
def request(
    company_id: str | UUID,
    body: SyncToLatestArgs | Mapping[str, Any] | None = None,
    *,
    idempotency_key: str | UUID | None = None,
) -> Call[SyncSummary]:
    """Sync what was sold since the last sync that succeeded.

    `POST /companies/{companyId}/sync/commerce/latest`

    Args:
        company_id: The company.
        body: `syncTo`, the time up to which to sync; up to now if not given.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The sync, just begun.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells
            whether the write may have been made, and the guide of writes how to go on then.
        ValueError: An argument cannot be sent.
    """
    return api.request_sync.call(company_id, body=body, idempotency_key=idempotency_key)


request_for_date_range = operation(api.request_sync_for_date_range.call, name="request_for_date_range")
