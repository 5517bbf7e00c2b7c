from __future__ import annotations

from typing import TYPE_CHECKING

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.locale import Locale
    from ...models.localization_info import LocalizationInfo


_ENDPOINT: _rt.Endpoint[LocalizationInfo] = _rt.Endpoint(
    "GET",
    "/sync/commerce/config/ui/text",
    __name__,
    {
        200: _rt.Ref("LocalizationInfo"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
)


def call(
    *,
    locale: Locale | str,
) -> _rt.Call[LocalizationInfo]:
    """Get the texts of the sync flow.

    `GET /sync/commerce/config/ui/text`

    Args:
        locale: The language, such as `en-us`.

    Returns:
        Each text by its place.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        query={
            "locale": _rt.Argument("locale", locale, _rt.Ref("Locale"), required=True),
        },
    )


def sync_detailed(
    *,
    client: _rt.HttpClientProvider,
    locale: Locale | str,
) -> _rt.Response[LocalizationInfo | ErrorMessage | None]:
    """Send `call`: `GET /sync/commerce/config/ui/text`.

    Args:
        client: Who sends it.
        locale: The language, such as `en-us`.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            locale=locale,
        ),
        client,
    )


def sync(
    *,
    client: _rt.HttpClientProvider,
    locale: Locale | str,
) -> LocalizationInfo | ErrorMessage | None:
    """Send `call`: `GET /sync/commerce/config/ui/text`; the content of `sync_detailed`."""
    return sync_detailed(
        client=client,
        locale=locale,
    ).parsed


async def asyncio_detailed(
    *,
    client: _rt.HttpClientProvider,
    locale: Locale | str,
) -> _rt.Response[LocalizationInfo | ErrorMessage | None]:
    """Send `call`: `GET /sync/commerce/config/ui/text`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            locale=locale,
        ),
        client,
    )


async def asyncio(
    *,
    client: _rt.HttpClientProvider,
    locale: Locale | str,
) -> LocalizationInfo | ErrorMessage | None:
    """Send `call`: `GET /sync/commerce/config/ui/text`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            client=client,
            locale=locale,
        )
    ).parsed
