from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[None] = _rt.Endpoint(
    "DELETE",
    "/apiKeys/{apiKeyId}",
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
    api_key_id: str | UUID,
) -> _rt.Call[None]:
    """Delete API key, described: `DELETE /apiKeys/{apiKeyId}`.

    Args:
        api_key_id: `apiKeyId` in the path.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        path={
            "api_key_id": api_key_id,
        },
    )


def sync_detailed(
    api_key_id: str | UUID,
    *,
    client: _rt.HttpClients,
) -> _rt.Response[None | ErrorMessage]:
    """Delete API key: `DELETE /apiKeys/{apiKeyId}`.

    Args:
        api_key_id: `apiKeyId` in the path.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            api_key_id,
        ),
        client,
    )


def sync(
    api_key_id: str | UUID,
    *,
    client: _rt.HttpClients,
) -> None | ErrorMessage:
    """Delete API key: `DELETE /apiKeys/{apiKeyId}`; the content of `sync_detailed`."""
    return sync_detailed(
        api_key_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    api_key_id: str | UUID,
    *,
    client: _rt.HttpClients,
) -> _rt.Response[None | ErrorMessage]:
    """Delete API key: `DELETE /apiKeys/{apiKeyId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            api_key_id,
        ),
        client,
    )


async def asyncio(
    api_key_id: str | UUID,
    *,
    client: _rt.HttpClients,
) -> None | ErrorMessage:
    """Delete API key: `DELETE /apiKeys/{apiKeyId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            api_key_id,
            client=client,
        )
    ).parsed
