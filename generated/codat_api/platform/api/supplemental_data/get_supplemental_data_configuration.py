from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.supplemental_data_configuration import SupplementalDataConfiguration


_ENDPOINT: _rt.Endpoint[SupplementalDataConfiguration] = _rt.Endpoint(
    "GET",
    "/integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig",
    __name__,
    {
        200: _rt.Ref("SupplementalDataConfiguration"),
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
    data_type: str | UUID,
) -> _rt.Call[SupplementalDataConfiguration]:
    """Get what is added to the records of a data type.

    `GET /integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig`

    Args:
        platform_key: The platform's four-letter key, such as `gbol`.
        data_type: Such as `invoices`.

    Returns:
        The configuration.

    Raises:
        NotFoundError: There is no such configuration.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "platform_key": platform_key,
            "data_type": data_type,
        },
    )


def sync_detailed(
    platform_key: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[SupplementalDataConfiguration | ErrorMessage | None]:
    """Send `call`: `GET /integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig`.

    Args:
        platform_key: The platform's four-letter key, such as `gbol`.
        data_type: Such as `invoices`.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            platform_key,
            data_type,
        ),
        client,
    )


def sync(
    platform_key: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> SupplementalDataConfiguration | ErrorMessage | None:
    """Send `call`: `GET /integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig`; the content of `sync_detailed`."""
    return sync_detailed(
        platform_key,
        data_type,
        client=client,
    ).parsed


async def asyncio_detailed(
    platform_key: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[SupplementalDataConfiguration | ErrorMessage | None]:
    """Send `call`: `GET /integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            platform_key,
            data_type,
        ),
        client,
    )


async def asyncio(
    platform_key: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> SupplementalDataConfiguration | ErrorMessage | None:
    """Send `call`: `GET /integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            platform_key,
            data_type,
            client=client,
        )
    ).parsed
