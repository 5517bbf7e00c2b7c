from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[None] = _rt.Endpoint(
    "DELETE",
    "/webhooks/{webhookId}",
    __name__,
    {
        204: None,
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
    webhook_id: str | UUID,
) -> _rt.Call[None]:
    """Delete webhook consumer, described: `DELETE /webhooks/{webhookId}`.

    Args:
        webhook_id: `webhookId` in the path.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        path={
            "webhook_id": webhook_id,
        },
    )


def sync_detailed(
    webhook_id: str | UUID,
    *,
    client: _rt.HttpClients,
) -> _rt.Response[None | ErrorMessage]:
    """Delete webhook consumer: `DELETE /webhooks/{webhookId}`.

    Args:
        webhook_id: `webhookId` in the path.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            webhook_id,
        ),
        client,
    )


def sync(
    webhook_id: str | UUID,
    *,
    client: _rt.HttpClients,
) -> None | ErrorMessage:
    """Delete webhook consumer: `DELETE /webhooks/{webhookId}`; the content of `sync_detailed`."""
    return sync_detailed(
        webhook_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    webhook_id: str | UUID,
    *,
    client: _rt.HttpClients,
) -> _rt.Response[None | ErrorMessage]:
    """Delete webhook consumer: `DELETE /webhooks/{webhookId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            webhook_id,
        ),
        client,
    )


async def asyncio(
    webhook_id: str | UUID,
    *,
    client: _rt.HttpClients,
) -> None | ErrorMessage:
    """Delete webhook consumer: `DELETE /webhooks/{webhookId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            webhook_id,
            client=client,
        )
    ).parsed
