from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.supplemental_data_configuration import SupplementalDataConfiguration


_ENDPOINT: _rt.Endpoint[None] = _rt.Endpoint(
    "PUT",
    "/integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig",
    __name__,
    {
        200: None,
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("SupplementalDataConfiguration"),
)


def call(
    platform_key: str | UUID,
    data_type: str | UUID,
    *,
    body: SupplementalDataConfiguration | Mapping[str, Any],
) -> _rt.Call[None]:
    """Configure supplemental data, described: `PUT /integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig`.

    Args:
        platform_key: `platformKey` in the path.
        data_type: `dataType` in the path.
        body: A model or a mapping; sent as `application/json`.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        path={
            "platform_key": platform_key,
            "data_type": data_type,
        },
        json=body,
    )


def sync_detailed(
    platform_key: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClients,
    body: SupplementalDataConfiguration | Mapping[str, Any],
) -> _rt.Response[None | ErrorMessage]:
    """Configure supplemental data: `PUT /integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig`.

    Args:
        platform_key: `platformKey` in the path.
        data_type: `dataType` in the path.
        client: Who sends it.
        body: A model or a mapping; sent as `application/json`.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            platform_key,
            data_type,
            body=body,
        ),
        client,
    )


def sync(
    platform_key: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClients,
    body: SupplementalDataConfiguration | Mapping[str, Any],
) -> None | ErrorMessage:
    """Configure supplemental data: `PUT /integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig`; the content of `sync_detailed`."""
    return sync_detailed(
        platform_key,
        data_type,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    platform_key: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClients,
    body: SupplementalDataConfiguration | Mapping[str, Any],
) -> _rt.Response[None | ErrorMessage]:
    """Configure supplemental data: `PUT /integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            platform_key,
            data_type,
            body=body,
        ),
        client,
    )


async def asyncio(
    platform_key: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClients,
    body: SupplementalDataConfiguration | Mapping[str, Any],
) -> None | ErrorMessage:
    """Configure supplemental data: `PUT /integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            platform_key,
            data_type,
            client=client,
            body=body,
        )
    ).parsed
