from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.sync_flow_url import SyncFlowUrl


_ENDPOINT: _rt.Endpoint[SyncFlowUrl] = _rt.Endpoint(
    "GET",
    "/config/sync/commerce/{commerceKey}/{accountingKey}/start",
    __name__,
    {
        200: _rt.Ref("SyncFlowUrl"),
        400: _rt.Ref("ErrorMessage"),
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
    commerce_key: str | UUID,
    accounting_key: str | UUID,
    *,
    merchant_identifier: str | None = None,
) -> _rt.Call[SyncFlowUrl]:
    """Get the address at which a business sets the sync up.

    `GET /config/sync/commerce/{commerceKey}/{accountingKey}/start`

    Args:
        commerce_key: The commerce platform's four-letter key.
        accounting_key: The accounting platform's four-letter key.
        merchant_identifier: The business, by the id that your product has for it.

    Returns:
        The address, under `url`.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "commerce_key": commerce_key,
            "accounting_key": accounting_key,
        },
        query={
            "merchantIdentifier": _rt.Argument("merchant_identifier", merchant_identifier, _rt.STRING),
        },
    )


def sync_detailed(
    commerce_key: str | UUID,
    accounting_key: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    merchant_identifier: str | None = None,
) -> _rt.Response[SyncFlowUrl | ErrorMessage | None]:
    """Send `call`: `GET /config/sync/commerce/{commerceKey}/{accountingKey}/start`.

    Args:
        commerce_key: The commerce platform's four-letter key.
        accounting_key: The accounting platform's four-letter key.
        client: Who sends it.
        merchant_identifier: The business, by the id that your product has for it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            commerce_key,
            accounting_key,
            merchant_identifier=merchant_identifier,
        ),
        client,
    )


def sync(
    commerce_key: str | UUID,
    accounting_key: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    merchant_identifier: str | None = None,
) -> SyncFlowUrl | ErrorMessage | None:
    """Send `call`: `GET /config/sync/commerce/{commerceKey}/{accountingKey}/start`; the content of `sync_detailed`."""
    return sync_detailed(
        commerce_key,
        accounting_key,
        client=client,
        merchant_identifier=merchant_identifier,
    ).parsed


async def asyncio_detailed(
    commerce_key: str | UUID,
    accounting_key: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    merchant_identifier: str | None = None,
) -> _rt.Response[SyncFlowUrl | ErrorMessage | None]:
    """Send `call`: `GET /config/sync/commerce/{commerceKey}/{accountingKey}/start`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            commerce_key,
            accounting_key,
            merchant_identifier=merchant_identifier,
        ),
        client,
    )


async def asyncio(
    commerce_key: str | UUID,
    accounting_key: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    merchant_identifier: str | None = None,
) -> SyncFlowUrl | ErrorMessage | None:
    """Send `call`: `GET /config/sync/commerce/{commerceKey}/{accountingKey}/start`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            commerce_key,
            accounting_key,
            client=client,
            merchant_identifier=merchant_identifier,
        )
    ).parsed
