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
    body: SupplementalDataConfiguration | Mapping[str, Any],
) -> _rt.Call[None]:
    """Set what is added to the records of a data type; it is there after they are read once more.

    `PUT /integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig`

    Args:
        platform_key: The platform's four-letter key, such as `gbol`.
        data_type: Such as `invoices`.
        body: The configuration, under `supplementalDataConfig`.

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
            "data_type": data_type,
        },
        json=body,
    )


def sync_detailed(
    platform_key: str | UUID,
    data_type: str | UUID,
    body: SupplementalDataConfiguration | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[None | ErrorMessage]:
    """Send `call`: `PUT /integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig`.

    Args:
        platform_key: The platform's four-letter key, such as `gbol`.
        data_type: Such as `invoices`.
        body: The configuration, under `supplementalDataConfig`.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            platform_key,
            data_type,
            body,
        ),
        client,
    )


def sync(
    platform_key: str | UUID,
    data_type: str | UUID,
    body: SupplementalDataConfiguration | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> None | ErrorMessage:
    """Send `call`: `PUT /integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig`; the content of `sync_detailed`."""
    return sync_detailed(
        platform_key,
        data_type,
        body,
        client=client,
    ).parsed


async def asyncio_detailed(
    platform_key: str | UUID,
    data_type: str | UUID,
    body: SupplementalDataConfiguration | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[None | ErrorMessage]:
    """Send `call`: `PUT /integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            platform_key,
            data_type,
            body,
        ),
        client,
    )


async def asyncio(
    platform_key: str | UUID,
    data_type: str | UUID,
    body: SupplementalDataConfiguration | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> None | ErrorMessage:
    """Send `call`: `PUT /integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            platform_key,
            data_type,
            body,
            client=client,
        )
    ).parsed
