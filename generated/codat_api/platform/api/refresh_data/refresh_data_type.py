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
    """Queue one data type to be read once more; it is read after this call, `pull_operations.poll_until_done` waits.

    `POST /companies/{companyId}/data/queue/{dataType}`

    Args:
        company_id: The company.
        data_type: Such as `invoices`.
        connection_id: The connection to read from; all of the company's if not given.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The pull operation, most often still queued.

    Raises:
        ConflictError: The data type is being read already.
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
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
    client: _rt.HttpClientProvider,
    connection_id: str | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[PullOperation | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/data/queue/{dataType}`.

    Args:
        company_id: The company.
        data_type: Such as `invoices`.
        client: Who sends it.
        connection_id: The connection to read from; all of the company's if not given.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

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
    client: _rt.HttpClientProvider,
    connection_id: str | None = None,
    idempotency_key: str | UUID | None = None,
) -> PullOperation | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/data/queue/{dataType}`; the content of `sync_detailed`."""
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
    client: _rt.HttpClientProvider,
    connection_id: str | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[PullOperation | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/data/queue/{dataType}`; `sync_detailed`, awaited."""
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
    client: _rt.HttpClientProvider,
    connection_id: str | None = None,
    idempotency_key: str | UUID | None = None,
) -> PullOperation | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/data/queue/{dataType}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            data_type,
            client=client,
            connection_id=connection_id,
            idempotency_key=idempotency_key,
        )
    ).parsed
