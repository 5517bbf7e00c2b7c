from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.visible_accounts import VisibleAccounts


_ENDPOINT: _rt.Endpoint[VisibleAccounts] = _rt.Endpoint(
    "POST",
    "/sync/commerce/config/ui/accounts/platform/{platformKey}",
    __name__,
    {
        200: _rt.Ref("VisibleAccounts"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("VisibleAccounts"),
)


def call(
    platform_key: str | UUID,
    body: VisibleAccounts | Mapping[str, Any],
    *,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[VisibleAccounts]:
    """Update the accounts that the sync flow offers for a platform.

    `POST /sync/commerce/config/ui/accounts/platform/{platformKey}`

    Args:
        platform_key: The platform's four-letter key, such as `gbol`.
        body: All of them, under `visibleAccounts`.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The accounts.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent, or the body is the model of another record.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "platform_key": platform_key,
        },
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
        json=body,
    )


def sync_detailed(
    platform_key: str | UUID,
    body: VisibleAccounts | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[VisibleAccounts | ErrorMessage | None]:
    """Send `call`: `POST /sync/commerce/config/ui/accounts/platform/{platformKey}`.

    Args:
        platform_key: The platform's four-letter key, such as `gbol`.
        body: All of them, under `visibleAccounts`.
        client: Who sends it.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            platform_key,
            body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    platform_key: str | UUID,
    body: VisibleAccounts | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> VisibleAccounts | ErrorMessage | None:
    """Send `call`: `POST /sync/commerce/config/ui/accounts/platform/{platformKey}`; the content of `sync_detailed`."""
    return sync_detailed(
        platform_key,
        body,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    platform_key: str | UUID,
    body: VisibleAccounts | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[VisibleAccounts | ErrorMessage | None]:
    """Send `call`: `POST /sync/commerce/config/ui/accounts/platform/{platformKey}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            platform_key,
            body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    platform_key: str | UUID,
    body: VisibleAccounts | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> VisibleAccounts | ErrorMessage | None:
    """Send `call`: `POST /sync/commerce/config/ui/accounts/platform/{platformKey}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            platform_key,
            body,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
