from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.dataset import Dataset
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[Dataset] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/data/info",
    __name__,
    {
        200: _rt.Ref("Dataset"),
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
    *,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[Dataset]:
    """Refresh company info, described: `POST /companies/{companyId}/data/info`.

    Args:
        company_id: `companyId` in the path.
        idempotency_key: A GUID; the first answer to it is replayed for 90 minutes. Made anew for each call if not given.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
        },
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClients,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[Dataset | ErrorMessage | None]:
    """Refresh company info: `POST /companies/{companyId}/data/info`.

    Args:
        company_id: `companyId` in the path.
        client: Who sends it.
        idempotency_key: A GUID; the first answer to it is replayed for 90 minutes. Made anew for each call if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    *,
    client: _rt.HttpClients,
    idempotency_key: str | UUID | None = None,
) -> Dataset | ErrorMessage | None:
    """Refresh company info: `POST /companies/{companyId}/data/info`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClients,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[Dataset | ErrorMessage | None]:
    """Refresh company info: `POST /companies/{companyId}/data/info`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    *,
    client: _rt.HttpClients,
    idempotency_key: str | UUID | None = None,
) -> Dataset | ErrorMessage | None:
    """Refresh company info: `POST /companies/{companyId}/data/info`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
