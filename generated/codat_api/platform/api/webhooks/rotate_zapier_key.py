from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.webhook_zapier_key import WebhookZapierKey


_ENDPOINT: _rt.Endpoint[WebhookZapierKey] = _rt.Endpoint(
    "POST",
    "/webhooks/integrationKeys/zapier",
    __name__,
    {
        201: _rt.Ref("WebhookZapierKey"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
)


def call(
    *,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[WebhookZapierKey]:
    """Make a new key for Codat's Zapier integration; the one before stops working.

    `POST /webhooks/integrationKeys/zapier`

    Args:
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The new key.

    Raises:
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
    )


def sync_detailed(
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[WebhookZapierKey | ErrorMessage | None]:
    """Send `call`: `POST /webhooks/integrationKeys/zapier`.

    Args:
        client: Who sends it.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> WebhookZapierKey | ErrorMessage | None:
    """Send `call`: `POST /webhooks/integrationKeys/zapier`; the content of `sync_detailed`."""
    return sync_detailed(
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[WebhookZapierKey | ErrorMessage | None]:
    """Send `call`: `POST /webhooks/integrationKeys/zapier`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> WebhookZapierKey | ErrorMessage | None:
    """Send `call`: `POST /webhooks/integrationKeys/zapier`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
