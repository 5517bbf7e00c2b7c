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
    *,
    body: WebhookConsumerPrototype | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[WebhookConsumer]:
    """Create webhook consumer, described: `POST /webhooks`.

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
    body: WebhookConsumerPrototype | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[WebhookConsumer | ErrorMessage | None]:
    """Create webhook consumer: `POST /webhooks`.

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
    body: WebhookConsumerPrototype | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> WebhookConsumer | ErrorMessage | None:
    """Create webhook consumer: `POST /webhooks`; the content of `sync_detailed`."""
    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: _rt.HttpClients,
    body: WebhookConsumerPrototype | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[WebhookConsumer | ErrorMessage | None]:
    """Create webhook consumer: `POST /webhooks`; `sync_detailed`, awaited."""
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
    body: WebhookConsumerPrototype | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> WebhookConsumer | ErrorMessage | None:
    """Create webhook consumer: `POST /webhooks`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
