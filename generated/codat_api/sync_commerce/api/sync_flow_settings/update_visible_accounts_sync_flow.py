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
    *,
    body: VisibleAccounts | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[VisibleAccounts]:
    """Update visible accounts of the sync flow, described: `POST /sync/commerce/config/ui/accounts/platform/{platformKey}`.

    Args:
        platform_key: `platformKey` in the path.
        body: A model or a mapping; sent as `application/json`.
        idempotency_key: A GUID; the first answer to it is replayed for 90 minutes. Made anew for each call if not given.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
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
    *,
    client: _rt.HttpClients,
    body: VisibleAccounts | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[VisibleAccounts | ErrorMessage | None]:
    """Update visible accounts of the sync flow: `POST /sync/commerce/config/ui/accounts/platform/{platformKey}`.

    Args:
        platform_key: `platformKey` in the path.
        client: Who sends it.
        body: A model or a mapping; sent as `application/json`.
        idempotency_key: A GUID; the first answer to it is replayed for 90 minutes. Made anew for each call if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            platform_key,
            body=body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    platform_key: str | UUID,
    *,
    client: _rt.HttpClients,
    body: VisibleAccounts | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> VisibleAccounts | ErrorMessage | None:
    """Update visible accounts of the sync flow: `POST /sync/commerce/config/ui/accounts/platform/{platformKey}`; the content of `sync_detailed`."""
    return sync_detailed(
        platform_key,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    platform_key: str | UUID,
    *,
    client: _rt.HttpClients,
    body: VisibleAccounts | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[VisibleAccounts | ErrorMessage | None]:
    """Update visible accounts of the sync flow: `POST /sync/commerce/config/ui/accounts/platform/{platformKey}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            platform_key,
            body=body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    platform_key: str | UUID,
    *,
    client: _rt.HttpClients,
    body: VisibleAccounts | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> VisibleAccounts | ErrorMessage | None:
    """Update visible accounts of the sync flow: `POST /sync/commerce/config/ui/accounts/platform/{platformKey}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            platform_key,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
