from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.company import Company
    from ...models.company_request_body import CompanyRequestBody
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[Company] = _rt.Endpoint(
    "POST",
    "/companies",
    __name__,
    {
        200: _rt.Ref("Company"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("CompanyRequestBody"),
)


def call(
    *,
    body: CompanyRequestBody | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[Company]:
    """Create company, described: `POST /companies`.

    Args:
        body: A model or a mapping; sent as `application/json`.
        idempotency_key: A GUID; the first answer to it is replayed for 90 minutes. Made anew for each call if not given.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
        json=body,
    )


def sync_detailed(
    *,
    client: _rt.HttpClients,
    body: CompanyRequestBody | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[Company | ErrorMessage | None]:
    """Create company: `POST /companies`.

    Args:
        client: Who sends it.
        body: A model or a mapping; sent as `application/json`.
        idempotency_key: A GUID; the first answer to it is replayed for 90 minutes. Made anew for each call if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            body=body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    *,
    client: _rt.HttpClients,
    body: CompanyRequestBody | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> Company | ErrorMessage | None:
    """Create company: `POST /companies`; the content of `sync_detailed`."""
    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: _rt.HttpClients,
    body: CompanyRequestBody | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[Company | ErrorMessage | None]:
    """Create company: `POST /companies`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            body=body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    *,
    client: _rt.HttpClients,
    body: CompanyRequestBody | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> Company | ErrorMessage | None:
    """Create company: `POST /companies`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
