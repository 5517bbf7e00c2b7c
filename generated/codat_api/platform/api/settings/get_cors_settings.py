from __future__ import annotations

from typing import TYPE_CHECKING

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.connection_management_allowed_origins import ConnectionManagementAllowedOrigins
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[ConnectionManagementAllowedOrigins] = _rt.Endpoint(
    "GET",
    "/corsSettings",
    __name__,
    {
        200: _rt.Ref("ConnectionManagementAllowedOrigins"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
)


def call() -> _rt.Call[ConnectionManagementAllowedOrigins]:
    """Get the allowed origins.

    `GET /corsSettings`

    Returns:
        The origins.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call()


def sync_detailed(
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[ConnectionManagementAllowedOrigins | ErrorMessage | None]:
    """Send `call`: `GET /corsSettings`.

    Args:
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(call(), client)


def sync(
    *,
    client: _rt.HttpClientProvider,
) -> ConnectionManagementAllowedOrigins | ErrorMessage | None:
    """Send `call`: `GET /corsSettings`; the content of `sync_detailed`."""
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[ConnectionManagementAllowedOrigins | ErrorMessage | None]:
    """Send `call`: `GET /corsSettings`; `sync_detailed`, awaited."""
    return await _rt.send_async(call(), client)


async def asyncio(
    *,
    client: _rt.HttpClientProvider,
) -> ConnectionManagementAllowedOrigins | ErrorMessage | None:
    """Send `call`: `GET /corsSettings`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
