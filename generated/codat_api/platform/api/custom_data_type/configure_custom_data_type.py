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
    *,
    body: CustomDataTypeConfiguration | Mapping[str, Any],
) -> _rt.Call[CustomDataTypeConfiguration]:
    """Configure custom data type, described: `PUT /integrations/{platformKey}/dataTypes/custom/{customDataIdentifier}`.

    Args:
        platform_key: `platformKey` in the path.
        custom_data_identifier: `customDataIdentifier` in the path.
        body: A model or a mapping; sent as `application/json`.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
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
    *,
    client: _rt.HttpClients,
    body: CustomDataTypeConfiguration | Mapping[str, Any],
) -> _rt.Response[CustomDataTypeConfiguration | ErrorMessage | None]:
    """Configure custom data type: `PUT /integrations/{platformKey}/dataTypes/custom/{customDataIdentifier}`.

    Args:
        platform_key: `platformKey` in the path.
        custom_data_identifier: `customDataIdentifier` in the path.
        client: Who sends it.
        body: A model or a mapping; sent as `application/json`.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            platform_key,
            custom_data_identifier,
            body=body,
        ),
        client,
    )


def sync(
    platform_key: str | UUID,
    custom_data_identifier: str | UUID,
    *,
    client: _rt.HttpClients,
    body: CustomDataTypeConfiguration | Mapping[str, Any],
) -> CustomDataTypeConfiguration | ErrorMessage | None:
    """Configure custom data type: `PUT /integrations/{platformKey}/dataTypes/custom/{customDataIdentifier}`; the content of `sync_detailed`."""
    return sync_detailed(
        platform_key,
        custom_data_identifier,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    platform_key: str | UUID,
    custom_data_identifier: str | UUID,
    *,
    client: _rt.HttpClients,
    body: CustomDataTypeConfiguration | Mapping[str, Any],
) -> _rt.Response[CustomDataTypeConfiguration | ErrorMessage | None]:
    """Configure custom data type: `PUT /integrations/{platformKey}/dataTypes/custom/{customDataIdentifier}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            platform_key,
            custom_data_identifier,
            body=body,
        ),
        client,
    )


async def asyncio(
    platform_key: str | UUID,
    custom_data_identifier: str | UUID,
    *,
    client: _rt.HttpClients,
    body: CustomDataTypeConfiguration | Mapping[str, Any],
) -> CustomDataTypeConfiguration | ErrorMessage | None:
    """Configure custom data type: `PUT /integrations/{platformKey}/dataTypes/custom/{customDataIdentifier}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            platform_key,
            custom_data_identifier,
            client=client,
            body=body,
        )
    ).parsed
