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
    """Delete an API key; what still uses it is refused from then on.

    `DELETE /apiKeys/{apiKeyId}`

    Args:
        api_key_id: The API key, by its id and not by the key itself.

    Raises:
        NotFoundError: There is no such API key.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "api_key_id": api_key_id,
        },
    )


def sync_detailed(
    api_key_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[None | ErrorMessage]:
    """Send `call`: `DELETE /apiKeys/{apiKeyId}`.

    Args:
        api_key_id: The API key, by its id and not by the key itself.
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
    client: _rt.HttpClientProvider,
) -> None | ErrorMessage:
    """Send `call`: `DELETE /apiKeys/{apiKeyId}`; the content of `sync_detailed`."""
    return sync_detailed(
        api_key_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    api_key_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[None | ErrorMessage]:
    """Send `call`: `DELETE /apiKeys/{apiKeyId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            api_key_id,
        ),
        client,
    )


async def asyncio(
    api_key_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> None | ErrorMessage:
    """Send `call`: `DELETE /apiKeys/{apiKeyId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            api_key_id,
            client=client,
        )
    ).parsed
