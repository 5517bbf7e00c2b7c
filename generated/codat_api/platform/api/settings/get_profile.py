from __future__ import annotations

from typing import TYPE_CHECKING

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.profile import Profile


_ENDPOINT: _rt.Endpoint[Profile] = _rt.Endpoint(
    "GET",
    "/profile",
    __name__,
    {
        200: _rt.Ref("Profile"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
)


def call() -> _rt.Call[Profile]:
    """Get the profile of the account.

    `GET /profile`

    Returns:
        The profile.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call()


def sync_detailed(
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[Profile | ErrorMessage | None]:
    """Send `call`: `GET /profile`.

    Args:
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(call(), client)


def sync(
    *,
    client: _rt.HttpClientProvider,
) -> Profile | ErrorMessage | None:
    """Send `call`: `GET /profile`; the content of `sync_detailed`."""
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[Profile | ErrorMessage | None]:
    """Send `call`: `GET /profile`; `sync_detailed`, awaited."""
    return await _rt.send_async(call(), client)


async def asyncio(
    *,
    client: _rt.HttpClientProvider,
) -> Profile | ErrorMessage | None:
    """Send `call`: `GET /profile`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
