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
    body: CompanyRequestBody | Mapping[str, Any],
    *,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[Company]:
    """Create a company.

    `POST /companies`

    Args:
        body: The company; its `name` at least.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The company, with its id.

    Raises:
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent, or the body is the model of another record.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
        json=body,
    )


def sync_detailed(
    body: CompanyRequestBody | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[Company | ErrorMessage | None]:
    """Send `call`: `POST /companies`.

    Args:
        body: The company; its `name` at least.
        client: Who sends it.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    body: CompanyRequestBody | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> Company | ErrorMessage | None:
    """Send `call`: `POST /companies`; the content of `sync_detailed`."""
    return sync_detailed(
        body,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    body: CompanyRequestBody | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[Company | ErrorMessage | None]:
    """Send `call`: `POST /companies`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    body: CompanyRequestBody | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> Company | ErrorMessage | None:
    """Send `call`: `POST /companies`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            body,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
