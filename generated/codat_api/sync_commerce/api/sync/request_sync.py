from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.sync_summary import SyncSummary
    from ...models.sync_to_latest_args import SyncToLatestArgs


_ENDPOINT: _rt.Endpoint[SyncSummary] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/sync/commerce/latest",
    __name__,
    {
        200: _rt.Ref("SyncSummary"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("SyncToLatestArgs"),
    body_required=False,
)


def call(
    company_id: str | UUID,
    *,
    body: SyncToLatestArgs | Mapping[str, Any] | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[SyncSummary]:
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
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent, or the body is the model of another record.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
        },
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
        json=body,
    )


def sync_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    body: SyncToLatestArgs | Mapping[str, Any] | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[SyncSummary | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/sync/commerce/latest`.

    Args:
        company_id: The company.
        client: Who sends it.
        body: `syncTo`, the time up to which to sync; up to now if not given.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            body=body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    body: SyncToLatestArgs | Mapping[str, Any] | None = None,
    idempotency_key: str | UUID | None = None,
) -> SyncSummary | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/sync/commerce/latest`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    body: SyncToLatestArgs | Mapping[str, Any] | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[SyncSummary | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/sync/commerce/latest`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            body=body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    body: SyncToLatestArgs | Mapping[str, Any] | None = None,
    idempotency_key: str | UUID | None = None,
) -> SyncSummary | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/sync/commerce/latest`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
