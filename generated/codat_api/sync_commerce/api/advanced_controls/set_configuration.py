from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.configuration import Configuration
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[Configuration] = _rt.Endpoint(
    "POST",
    "/config/companies/{companyId}/sync/commerce",
    __name__,
    {
        200: _rt.Ref("Configuration"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        409: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("Configuration"),
)


def call(
    company_id: str | UUID,
    body: Configuration | Mapping[str, Any],
    *,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[Configuration]:
    """Set the configuration of a company.

    `POST /config/companies/{companyId}/sync/commerce`

    Args:
        company_id: The company.
        body: The whole configuration as it shall be.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The configuration.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent, or the body is the model of another record.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
        },
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
        json=body,
    )


def sync_detailed(
    company_id: str | UUID,
    body: Configuration | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[Configuration | ErrorMessage | None]:
    """Send `call`: `POST /config/companies/{companyId}/sync/commerce`.

    Args:
        company_id: The company.
        body: The whole configuration as it shall be.
        client: Who sends it.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    body: Configuration | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> Configuration | ErrorMessage | None:
    """Send `call`: `POST /config/companies/{companyId}/sync/commerce`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        body,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    body: Configuration | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[Configuration | ErrorMessage | None]:
    """Send `call`: `POST /config/companies/{companyId}/sync/commerce`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    body: Configuration | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> Configuration | ErrorMessage | None:
    """Send `call`: `POST /config/companies/{companyId}/sync/commerce`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            body,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
