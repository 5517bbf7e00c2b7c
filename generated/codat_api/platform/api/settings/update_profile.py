from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.profile import Profile


_ENDPOINT: _rt.Endpoint[Profile] = _rt.Endpoint(
    "PUT",
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
    body=_rt.Ref("Profile"),
)


def call(
    body: Profile | Mapping[str, Any],
) -> _rt.Call[Profile]:
    """Update the profile of the account.

    `PUT /profile`

    Args:
        body: The whole profile as it shall be; its `name` and `redirectUrl` at least.

    Returns:
        The profile.

    Raises:
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent, or the body is the model of another record.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        json=body,
    )


def sync_detailed(
    body: Profile | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[Profile | ErrorMessage | None]:
    """Send `call`: `PUT /profile`.

    Args:
        body: The whole profile as it shall be; its `name` and `redirectUrl` at least.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            body,
        ),
        client,
    )


def sync(
    body: Profile | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> Profile | ErrorMessage | None:
    """Send `call`: `PUT /profile`; the content of `sync_detailed`."""
    return sync_detailed(
        body,
        client=client,
    ).parsed


async def asyncio_detailed(
    body: Profile | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[Profile | ErrorMessage | None]:
    """Send `call`: `PUT /profile`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            body,
        ),
        client,
    )


async def asyncio(
    body: Profile | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> Profile | ErrorMessage | None:
    """Send `call`: `PUT /profile`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            body,
            client=client,
        )
    ).parsed
