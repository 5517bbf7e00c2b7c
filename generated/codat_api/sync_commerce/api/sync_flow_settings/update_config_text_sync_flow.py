from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.locale import Locale
    from ...models.localization_info import LocalizationInfo


_ENDPOINT: _rt.Endpoint[LocalizationInfo] = _rt.Endpoint(
    "PATCH",
    "/sync/commerce/config/ui/text",
    __name__,
    {
        200: _rt.Ref("LocalizationInfo"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("LocalizationInfo"),
)


def call(
    *,
    body: LocalizationInfo | Mapping[str, Any],
    locale: Locale | str,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[LocalizationInfo]:
    """Update texts of the sync flow, described: `PATCH /sync/commerce/config/ui/text`.

    Args:
        body: A model or a mapping; sent as `application/json`.
        locale: `locale` in the query.
        idempotency_key: A GUID; the first answer to it is replayed for 90 minutes. Made anew for each call if not given.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        query={
            "locale": _rt.Argument("locale", locale, _rt.Ref("Locale"), required=True),
        },
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
        json=body,
    )


def sync_detailed(
    *,
    client: _rt.HttpClients,
    body: LocalizationInfo | Mapping[str, Any],
    locale: Locale | str,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[LocalizationInfo | ErrorMessage | None]:
    """Update texts of the sync flow: `PATCH /sync/commerce/config/ui/text`.

    Args:
        client: Who sends it.
        body: A model or a mapping; sent as `application/json`.
        locale: `locale` in the query.
        idempotency_key: A GUID; the first answer to it is replayed for 90 minutes. Made anew for each call if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            body=body,
            locale=locale,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    *,
    client: _rt.HttpClients,
    body: LocalizationInfo | Mapping[str, Any],
    locale: Locale | str,
    idempotency_key: str | UUID | None = None,
) -> LocalizationInfo | ErrorMessage | None:
    """Update texts of the sync flow: `PATCH /sync/commerce/config/ui/text`; the content of `sync_detailed`."""
    return sync_detailed(
        client=client,
        body=body,
        locale=locale,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: _rt.HttpClients,
    body: LocalizationInfo | Mapping[str, Any],
    locale: Locale | str,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[LocalizationInfo | ErrorMessage | None]:
    """Update texts of the sync flow: `PATCH /sync/commerce/config/ui/text`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            body=body,
            locale=locale,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    *,
    client: _rt.HttpClients,
    body: LocalizationInfo | Mapping[str, Any],
    locale: Locale | str,
    idempotency_key: str | UUID | None = None,
) -> LocalizationInfo | ErrorMessage | None:
    """Update texts of the sync flow: `PATCH /sync/commerce/config/ui/text`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            locale=locale,
            idempotency_key=idempotency_key,
        )
    ).parsed
