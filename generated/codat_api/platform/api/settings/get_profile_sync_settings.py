from __future__ import annotations

from typing import TYPE_CHECKING

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.sync_settings import SyncSettings


_ENDPOINT: _rt.Endpoint[SyncSettings] = _rt.Endpoint(
    "GET",
    "/profile/syncSettings",
    __name__,
    {
        200: _rt.Ref("SyncSettings"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
)


def call() -> _rt.Call[SyncSettings]:
    """Get the sync settings of companies that have none of their own.

    `GET /profile/syncSettings`

    Returns:
        One setting for each data type.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call()


def sync_detailed(
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[SyncSettings | ErrorMessage | None]:
    """Send `call`: `GET /profile/syncSettings`.

    Args:
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(call(), client)


def sync(
    *,
    client: _rt.HttpClientProvider,
) -> SyncSettings | ErrorMessage | None:
    """Send `call`: `GET /profile/syncSettings`; the content of `sync_detailed`."""
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[SyncSettings | ErrorMessage | None]:
    """Send `call`: `GET /profile/syncSettings`; `sync_detailed`, awaited."""
    return await _rt.send_async(call(), client)


async def asyncio(
    *,
    client: _rt.HttpClientProvider,
) -> SyncSettings | ErrorMessage | None:
    """Send `call`: `GET /profile/syncSettings`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
