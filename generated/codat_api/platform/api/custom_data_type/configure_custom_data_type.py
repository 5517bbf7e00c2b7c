from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.custom_data_type_configuration import CustomDataTypeConfiguration
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[CustomDataTypeConfiguration] = _rt.Endpoint(
    "PUT",
    "/integrations/{platformKey}/dataTypes/custom/{customDataIdentifier}",
    __name__,
    {
        200: _rt.Ref("CustomDataTypeConfiguration"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("CustomDataTypeConfiguration"),
)


def call(
    platform_key: str | UUID,
    custom_data_identifier: str | UUID,
    body: CustomDataTypeConfiguration | Mapping[str, Any],
) -> _rt.Call[CustomDataTypeConfiguration]:
    """Configure a custom data type for a platform.

    `PUT /integrations/{platformKey}/dataTypes/custom/{customDataIdentifier}`

    Args:
        platform_key: The platform's four-letter key, such as `gbol`.
        custom_data_identifier: The custom data type, by the name that you gave it.
        body: Where the data is, which of it is wanted, and what its records are told apart by.

    Returns:
        The configuration.

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
            "custom_data_identifier": custom_data_identifier,
        },
        json=body,
    )


def sync_detailed(
    platform_key: str | UUID,
    custom_data_identifier: str | UUID,
    body: CustomDataTypeConfiguration | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[CustomDataTypeConfiguration | ErrorMessage | None]:
    """Send `call`: `PUT /integrations/{platformKey}/dataTypes/custom/{customDataIdentifier}`.

    Args:
        platform_key: The platform's four-letter key, such as `gbol`.
        custom_data_identifier: The custom data type, by the name that you gave it.
        body: Where the data is, which of it is wanted, and what its records are told apart by.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            platform_key,
            custom_data_identifier,
            body,
        ),
        client,
    )


def sync(
    platform_key: str | UUID,
    custom_data_identifier: str | UUID,
    body: CustomDataTypeConfiguration | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> CustomDataTypeConfiguration | ErrorMessage | None:
    """Send `call`: `PUT /integrations/{platformKey}/dataTypes/custom/{customDataIdentifier}`; the content of `sync_detailed`."""
    return sync_detailed(
        platform_key,
        custom_data_identifier,
        body,
        client=client,
    ).parsed


async def asyncio_detailed(
    platform_key: str | UUID,
    custom_data_identifier: str | UUID,
    body: CustomDataTypeConfiguration | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[CustomDataTypeConfiguration | ErrorMessage | None]:
    """Send `call`: `PUT /integrations/{platformKey}/dataTypes/custom/{customDataIdentifier}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            platform_key,
            custom_data_identifier,
            body,
        ),
        client,
    )


async def asyncio(
    platform_key: str | UUID,
    custom_data_identifier: str | UUID,
    body: CustomDataTypeConfiguration | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> CustomDataTypeConfiguration | ErrorMessage | None:
    """Send `call`: `PUT /integrations/{platformKey}/dataTypes/custom/{customDataIdentifier}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            platform_key,
            custom_data_identifier,
            body,
            client=client,
        )
    ).parsed
