from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.pull_operation import PullOperation


_ENDPOINT: _rt.Endpoint[PullOperation] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/data/queue/{dataType}",
    __name__,
    {
        200: _rt.Ref("PullOperation"),
        400: _rt.Ref("ErrorMessage"),
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
    data_type: str | UUID,
    *,
    connection_id: str | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[PullOperation]:
    """Refresh data type, described: `POST /companies/{companyId}/data/queue/{dataType}`.

    Args:
        company_id: `companyId` in the path.
        data_type: `dataType` in the path.
        connection_id: `connectionId` in the query.
        idempotency_key: A GUID; the first answer to it is replayed for 90 minutes. Made anew for each call if not given.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "data_type": data_type,
        },
        query={
            "connectionId": _rt.Argument("connection_id", connection_id, _rt.STRING),
        },
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClients,
    connection_id: str | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[PullOperation | ErrorMessage | None]:
    """Refresh data type: `POST /companies/{companyId}/data/queue/{dataType}`.

    Args:
        company_id: `companyId` in the path.
        data_type: `dataType` in the path.
        client: Who sends it.
        connection_id: `connectionId` in the query.
        idempotency_key: A GUID; the first answer to it is replayed for 90 minutes. Made anew for each call if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            data_type,
            connection_id=connection_id,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClients,
    connection_id: str | None = None,
    idempotency_key: str | UUID | None = None,
) -> PullOperation | ErrorMessage | None:
    """Refresh data type: `POST /companies/{companyId}/data/queue/{dataType}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        data_type,
        client=client,
        connection_id=connection_id,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClients,
    connection_id: str | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[PullOperation | ErrorMessage | None]:
    """Refresh data type: `POST /companies/{companyId}/data/queue/{dataType}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            data_type,
            connection_id=connection_id,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClients,
    connection_id: str | None = None,
    idempotency_key: str | UUID | None = None,
) -> PullOperation | ErrorMessage | None:
    """Refresh data type: `POST /companies/{companyId}/data/queue/{dataType}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            data_type,
            client=client,
            connection_id=connection_id,
            idempotency_key=idempotency_key,
        )
    ).parsed
