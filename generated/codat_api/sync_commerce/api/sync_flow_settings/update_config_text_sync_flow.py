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
    body: LocalizationInfo | Mapping[str, Any],
    *,
    locale: Locale | str,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[LocalizationInfo]:
    """Update texts of the sync flow: what the body leaves out stays as it is.

    `PATCH /sync/commerce/config/ui/text`

    Args:
        body: The texts to change, each by its place.
        locale: The language, such as `en-us`.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        Each text by its place.

    Raises:
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent, or the body is the model of another record.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
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
    body: LocalizationInfo | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    locale: Locale | str,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[LocalizationInfo | ErrorMessage | None]:
    """Send `call`: `PATCH /sync/commerce/config/ui/text`.

    Args:
        body: The texts to change, each by its place.
        client: Who sends it.
        locale: The language, such as `en-us`.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            body,
            locale=locale,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    body: LocalizationInfo | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    locale: Locale | str,
    idempotency_key: str | UUID | None = None,
) -> LocalizationInfo | ErrorMessage | None:
    """Send `call`: `PATCH /sync/commerce/config/ui/text`; the content of `sync_detailed`."""
    return sync_detailed(
        body,
        client=client,
        locale=locale,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    body: LocalizationInfo | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    locale: Locale | str,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[LocalizationInfo | ErrorMessage | None]:
    """Send `call`: `PATCH /sync/commerce/config/ui/text`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            body,
            locale=locale,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    body: LocalizationInfo | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    locale: Locale | str,
    idempotency_key: str | UUID | None = None,
) -> LocalizationInfo | ErrorMessage | None:
    """Send `call`: `PATCH /sync/commerce/config/ui/text`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            body,
            client=client,
            locale=locale,
            idempotency_key=idempotency_key,
        )
    ).parsed
