from __future__ import annotations

from typing import TYPE_CHECKING

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.webhook_consumers import WebhookConsumers


_ENDPOINT: _rt.Endpoint[WebhookConsumers] = _rt.Endpoint(
    "GET",
    "/webhooks",
    __name__,
    {
        200: _rt.Ref("WebhookConsumers"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    records="WebhookConsumer",
)


def call() -> _rt.Call[WebhookConsumers]:
    """List the webhook consumers of the account.

    `GET /webhooks`

    Returns:
        All of them.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call()


def sync_detailed(
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[WebhookConsumers | ErrorMessage | None]:
    """Send `call`: `GET /webhooks`.

    Args:
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(call(), client)


def sync(
    *,
    client: _rt.HttpClientProvider,
) -> WebhookConsumers | ErrorMessage | None:
    """Send `call`: `GET /webhooks`; the content of `sync_detailed`."""
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[WebhookConsumers | ErrorMessage | None]:
    """Send `call`: `GET /webhooks`; `sync_detailed`, awaited."""
    return await _rt.send_async(call(), client)


async def asyncio(
    *,
    client: _rt.HttpClientProvider,
) -> WebhookConsumers | ErrorMessage | None:
    """Send `call`: `GET /webhooks`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
