from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.integration import Integration


_ENDPOINT: _rt.Endpoint[Integration] = _rt.Endpoint(
    "GET",
    "/integrations/{platformKey}",
    __name__,
    {
        200: _rt.Ref("Integration"),
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
    platform_key: str | UUID,
) -> _rt.Call[Integration]:
    """Get one integration.

    `GET /integrations/{platformKey}`

    Args:
        platform_key: The platform's four-letter key, such as `gbol`.

    Returns:
        The integration, with what it offers for each data type.

    Raises:
        NotFoundError: There is no such integration.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "platform_key": platform_key,
        },
    )


def sync_detailed(
    platform_key: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[Integration | ErrorMessage | None]:
    """Send `call`: `GET /integrations/{platformKey}`.

    Args:
        platform_key: The platform's four-letter key, such as `gbol`.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            platform_key,
        ),
        client,
    )


def sync(
    platform_key: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> Integration | ErrorMessage | None:
    """Send `call`: `GET /integrations/{platformKey}`; the content of `sync_detailed`."""
    return sync_detailed(
        platform_key,
        client=client,
    ).parsed


async def asyncio_detailed(
    platform_key: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[Integration | ErrorMessage | None]:
    """Send `call`: `GET /integrations/{platformKey}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            platform_key,
        ),
        client,
    )


async def asyncio(
    platform_key: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> Integration | ErrorMessage | None:
    """Send `call`: `GET /integrations/{platformKey}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            platform_key,
            client=client,
        )
    ).parsed
