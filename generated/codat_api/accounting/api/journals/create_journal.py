from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.create_journal_response import CreateJournalResponse
    from ...models.error_message import ErrorMessage
    from ...models.journal_prototype import JournalPrototype


_ENDPOINT: _rt.Endpoint[CreateJournalResponse] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/connections/{connectionId}/push/journals",
    __name__,
    {
        200: _rt.Ref("CreateJournalResponse"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("JournalPrototype"),
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    body: JournalPrototype | Mapping[str, Any],
    *,
    timeout_in_minutes: int | None = None,
    allow_sync_on_push_complete: bool | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[CreateJournalResponse]:
    """Create a journal in the company's books; it is written after this call, `poll_until_done` waits for it.

    `POST /companies/{companyId}/connections/{connectionId}/push/journals`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        body: The journal.
        timeout_in_minutes: Minutes after which Codat gives up, with the status `TimedOut`: outcome unknown.
        allow_sync_on_push_complete: Whether Codat reads the data anew once it is written; give it, as Codat's
            document and pages name different defaults.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The push operation, most often still pending.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent, or the body is the model of another record.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
        },
        query={
            "timeoutInMinutes": _rt.Argument("timeout_in_minutes", timeout_in_minutes, _rt.INTEGER),
            "allowSyncOnPushComplete": _rt.Argument(
                "allow_sync_on_push_complete", allow_sync_on_push_complete, _rt.BOOLEAN
            ),
        },
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
        json=body,
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    body: JournalPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    timeout_in_minutes: int | None = None,
    allow_sync_on_push_complete: bool | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[CreateJournalResponse | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/push/journals`.

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        body: The journal.
        client: Who sends it.
        timeout_in_minutes: Minutes after which Codat gives up, with the status `TimedOut`: outcome unknown.
        allow_sync_on_push_complete: Whether Codat reads the data anew once it is written; give it, as Codat's
            document and pages name different defaults.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            body,
            timeout_in_minutes=timeout_in_minutes,
            allow_sync_on_push_complete=allow_sync_on_push_complete,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    body: JournalPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    timeout_in_minutes: int | None = None,
    allow_sync_on_push_complete: bool | None = None,
    idempotency_key: str | UUID | None = None,
) -> CreateJournalResponse | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/push/journals`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        body,
        client=client,
        timeout_in_minutes=timeout_in_minutes,
        allow_sync_on_push_complete=allow_sync_on_push_complete,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    body: JournalPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    timeout_in_minutes: int | None = None,
    allow_sync_on_push_complete: bool | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[CreateJournalResponse | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/push/journals`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            body,
            timeout_in_minutes=timeout_in_minutes,
            allow_sync_on_push_complete=allow_sync_on_push_complete,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    body: JournalPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    timeout_in_minutes: int | None = None,
    allow_sync_on_push_complete: bool | None = None,
    idempotency_key: str | UUID | None = None,
) -> CreateJournalResponse | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/push/journals`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            body,
            client=client,
            timeout_in_minutes=timeout_in_minutes,
            allow_sync_on_push_complete=allow_sync_on_push_complete,
            idempotency_key=idempotency_key,
        )
    ).parsed
