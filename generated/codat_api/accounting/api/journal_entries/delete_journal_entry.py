from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.push_operation_summary import PushOperationSummary


_ENDPOINT: _rt.Endpoint[PushOperationSummary] = _rt.Endpoint(
    "DELETE",
    "/companies/{companyId}/connections/{connectionId}/push/journalEntries/{journalEntryId}",
    __name__,
    {
        200: _rt.Ref("PushOperationSummary"),
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
    journal_entry_id: str | UUID,
    *,
    timeout_in_minutes: int | None = None,
    allow_sync_on_push_complete: bool | None = None,
) -> _rt.Call[PushOperationSummary]:
    """Delete journal entry, described: `DELETE /companies/{companyId}/connections/{connectionId}/push/journalEntries/{journalEntryId}`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        journal_entry_id: `journalEntryId` in the path.
        timeout_in_minutes: `timeoutInMinutes` in the query.
        allow_sync_on_push_complete: `allowSyncOnPushComplete` in the query.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
            "journal_entry_id": journal_entry_id,
        },
        query={
            "timeoutInMinutes": _rt.Argument("timeout_in_minutes", timeout_in_minutes, _rt.INTEGER),
            "allowSyncOnPushComplete": _rt.Argument(
                "allow_sync_on_push_complete", allow_sync_on_push_complete, _rt.BOOLEAN
            ),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    journal_entry_id: str | UUID,
    *,
    client: _rt.HttpClients,
    timeout_in_minutes: int | None = None,
    allow_sync_on_push_complete: bool | None = None,
) -> _rt.Response[PushOperationSummary | ErrorMessage | None]:
    """Delete journal entry: `DELETE /companies/{companyId}/connections/{connectionId}/push/journalEntries/{journalEntryId}`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        journal_entry_id: `journalEntryId` in the path.
        client: Who sends it.
        timeout_in_minutes: `timeoutInMinutes` in the query.
        allow_sync_on_push_complete: `allowSyncOnPushComplete` in the query.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            journal_entry_id,
            timeout_in_minutes=timeout_in_minutes,
            allow_sync_on_push_complete=allow_sync_on_push_complete,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    journal_entry_id: str | UUID,
    *,
    client: _rt.HttpClients,
    timeout_in_minutes: int | None = None,
    allow_sync_on_push_complete: bool | None = None,
) -> PushOperationSummary | ErrorMessage | None:
    """Delete journal entry: `DELETE /companies/{companyId}/connections/{connectionId}/push/journalEntries/{journalEntryId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        journal_entry_id,
        client=client,
        timeout_in_minutes=timeout_in_minutes,
        allow_sync_on_push_complete=allow_sync_on_push_complete,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    journal_entry_id: str | UUID,
    *,
    client: _rt.HttpClients,
    timeout_in_minutes: int | None = None,
    allow_sync_on_push_complete: bool | None = None,
) -> _rt.Response[PushOperationSummary | ErrorMessage | None]:
    """Delete journal entry: `DELETE /companies/{companyId}/connections/{connectionId}/push/journalEntries/{journalEntryId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            journal_entry_id,
            timeout_in_minutes=timeout_in_minutes,
            allow_sync_on_push_complete=allow_sync_on_push_complete,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    journal_entry_id: str | UUID,
    *,
    client: _rt.HttpClients,
    timeout_in_minutes: int | None = None,
    allow_sync_on_push_complete: bool | None = None,
) -> PushOperationSummary | ErrorMessage | None:
    """Delete journal entry: `DELETE /companies/{companyId}/connections/{connectionId}/push/journalEntries/{journalEntryId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            journal_entry_id,
            client=client,
            timeout_in_minutes=timeout_in_minutes,
            allow_sync_on_push_complete=allow_sync_on_push_complete,
        )
    ).parsed
