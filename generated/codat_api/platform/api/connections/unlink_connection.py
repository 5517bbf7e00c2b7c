from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.connection import Connection
    from ...models.error_message import ErrorMessage
    from ...models.update_connection_status import UpdateConnectionStatus


_ENDPOINT: _rt.Endpoint[Connection] = _rt.Endpoint(
    "PATCH",
    "/companies/{companyId}/connections/{connectionId}",
    __name__,
    {
        200: _rt.Ref("Connection"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("UpdateConnectionStatus"),
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    body: UpdateConnectionStatus | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[Connection]:
    """Unlink connection, described: `PATCH /companies/{companyId}/connections/{connectionId}`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        body: A model or a mapping; sent as `application/json`.
        idempotency_key: A GUID; the first answer to it is replayed for 90 minutes. Made anew for each call if not given.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
        },
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
        json=body,
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: UpdateConnectionStatus | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[Connection | ErrorMessage | None]:
    """Unlink connection: `PATCH /companies/{companyId}/connections/{connectionId}`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        client: Who sends it.
        body: A model or a mapping; sent as `application/json`.
        idempotency_key: A GUID; the first answer to it is replayed for 90 minutes. Made anew for each call if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            body=body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: UpdateConnectionStatus | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> Connection | ErrorMessage | None:
    """Unlink connection: `PATCH /companies/{companyId}/connections/{connectionId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: UpdateConnectionStatus | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[Connection | ErrorMessage | None]:
    """Unlink connection: `PATCH /companies/{companyId}/connections/{connectionId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            body=body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: UpdateConnectionStatus | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> Connection | ErrorMessage | None:
    """Unlink connection: `PATCH /companies/{companyId}/connections/{connectionId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
