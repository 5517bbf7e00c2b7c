from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.webhook_consumer import WebhookConsumer
    from ...models.webhook_consumer_prototype import WebhookConsumerPrototype


_ENDPOINT: _rt.Endpoint[WebhookConsumer] = _rt.Endpoint(
    "POST",
    "/webhooks",
    __name__,
    {
        201: _rt.Ref("WebhookConsumer"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("WebhookConsumerPrototype"),
)


def call(
    body: WebhookConsumerPrototype | Mapping[str, Any],
    *,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[WebhookConsumer]:
    """Create a webhook consumer.

    `POST /webhooks`

    Args:
        body: Its `url` and the `eventTypes` that it wants; `companyTags` narrow it to some companies.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The webhook consumer, with its id.

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
    body: WebhookConsumerPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[WebhookConsumer | ErrorMessage | None]:
    """Send `call`: `POST /webhooks`.

    Args:
        body: Its `url` and the `eventTypes` that it wants; `companyTags` narrow it to some companies.
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
    body: WebhookConsumerPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> WebhookConsumer | ErrorMessage | None:
    """Send `call`: `POST /webhooks`; the content of `sync_detailed`."""
    return sync_detailed(
        body,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    body: WebhookConsumerPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[WebhookConsumer | ErrorMessage | None]:
    """Send `call`: `POST /webhooks`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    body: WebhookConsumerPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> WebhookConsumer | ErrorMessage | None:
    """Send `call`: `POST /webhooks`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            body,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
