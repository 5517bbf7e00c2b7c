from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.api_key_details import ApiKeyDetails
    from ...models.create_api_key import CreateApiKey
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[ApiKeyDetails] = _rt.Endpoint(
    "POST",
    "/apiKeys",
    __name__,
    {
        201: _rt.Ref("ApiKeyDetails"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        409: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("CreateApiKey"),
)


def call(
    body: CreateApiKey | Mapping[str, Any],
    *,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[ApiKeyDetails]:
    """Create an API key.

    `POST /apiKeys`

    Args:
        body: Its `name`, if it shall have one.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The API key, secret included: keep it where keys are kept.

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
    body: CreateApiKey | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[ApiKeyDetails | ErrorMessage | None]:
    """Send `call`: `POST /apiKeys`.

    Args:
        body: Its `name`, if it shall have one.
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
    body: CreateApiKey | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> ApiKeyDetails | ErrorMessage | None:
    """Send `call`: `POST /apiKeys`; the content of `sync_detailed`."""
    return sync_detailed(
        body,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    body: CreateApiKey | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[ApiKeyDetails | ErrorMessage | None]:
    """Send `call`: `POST /apiKeys`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    body: CreateApiKey | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> ApiKeyDetails | ErrorMessage | None:
    """Send `call`: `POST /apiKeys`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            body,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
