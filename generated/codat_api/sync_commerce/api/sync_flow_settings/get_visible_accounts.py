from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.visible_accounts import VisibleAccounts


_ENDPOINT: _rt.Endpoint[VisibleAccounts] = _rt.Endpoint(
    "GET",
    "/clients/{clientId}/config/ui/accounts/platform/{platformKey}",
    __name__,
    {
        200: _rt.Ref("VisibleAccounts"),
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
    client_id: str | UUID,
    platform_key: str | UUID,
) -> _rt.Call[VisibleAccounts]:
    """Get the accounts that the sync flow offers for a platform.

    `GET /clients/{clientId}/config/ui/accounts/platform/{platformKey}`

    Args:
        client_id: Your account with Codat, by its id.
        platform_key: The platform's four-letter key, such as `gbol`.

    Returns:
        The accounts.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "client_id": client_id,
            "platform_key": platform_key,
        },
    )


def sync_detailed(
    client_id: str | UUID,
    platform_key: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[VisibleAccounts | ErrorMessage | None]:
    """Send `call`: `GET /clients/{clientId}/config/ui/accounts/platform/{platformKey}`.

    Args:
        client_id: Your account with Codat, by its id.
        platform_key: The platform's four-letter key, such as `gbol`.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            client_id,
            platform_key,
        ),
        client,
    )


def sync(
    client_id: str | UUID,
    platform_key: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> VisibleAccounts | ErrorMessage | None:
    """Send `call`: `GET /clients/{clientId}/config/ui/accounts/platform/{platformKey}`; the content of `sync_detailed`."""
    return sync_detailed(
        client_id,
        platform_key,
        client=client,
    ).parsed


async def asyncio_detailed(
    client_id: str | UUID,
    platform_key: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[VisibleAccounts | ErrorMessage | None]:
    """Send `call`: `GET /clients/{clientId}/config/ui/accounts/platform/{platformKey}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            client_id,
            platform_key,
        ),
        client,
    )


async def asyncio(
    client_id: str | UUID,
    platform_key: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> VisibleAccounts | ErrorMessage | None:
    """Send `call`: `GET /clients/{clientId}/config/ui/accounts/platform/{platformKey}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            client_id,
            platform_key,
            client=client,
        )
    ).parsed
