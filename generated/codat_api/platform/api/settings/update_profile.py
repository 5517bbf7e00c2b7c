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
    *,
    body: Profile | Mapping[str, Any],
) -> _rt.Call[Profile]:
    """Update profile, described: `PUT /profile`.

    Args:
        body: A model or a mapping; sent as `application/json`.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        json=body,
    )


def sync_detailed(
    *,
    client: _rt.HttpClients,
    body: Profile | Mapping[str, Any],
) -> _rt.Response[Profile | ErrorMessage | None]:
    """Update profile: `PUT /profile`.

    Args:
        client: Who sends it.
        body: A model or a mapping; sent as `application/json`.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            body=body,
        ),
        client,
    )


def sync(
    *,
    client: _rt.HttpClients,
    body: Profile | Mapping[str, Any],
) -> Profile | ErrorMessage | None:
    """Update profile: `PUT /profile`; the content of `sync_detailed`."""
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: _rt.HttpClients,
    body: Profile | Mapping[str, Any],
) -> _rt.Response[Profile | ErrorMessage | None]:
    """Update profile: `PUT /profile`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            body=body,
        ),
        client,
    )


async def asyncio(
    *,
    client: _rt.HttpClients,
    body: Profile | Mapping[str, Any],
) -> Profile | ErrorMessage | None:
    """Update profile: `PUT /profile`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
