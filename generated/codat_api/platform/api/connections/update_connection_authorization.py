from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.connection import Connection
    from ...models.error_message import ErrorMessage
    from ...models.update_connection_authorization_request import UpdateConnectionAuthorizationRequest


_ENDPOINT: _rt.Endpoint[Connection] = _rt.Endpoint(
    "PUT",
    "/companies/{companyId}/connections/{connectionId}/authorization",
    __name__,
    {
        200: _rt.Ref("Connection"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("UpdateConnectionAuthorizationRequest"),
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    body: UpdateConnectionAuthorizationRequest | Mapping[str, Any],
) -> _rt.Call[Connection]:
    """Give what a platform sent back after it was asked for authorisation.

    `PUT /companies/{companyId}/connections/{connectionId}/authorization`

    Args:
        company_id: The company.
        connection_id: The connection.
        body: The parameters that the platform sent, each by its name.

    Returns:
        The connection.

    Raises:
        NotFoundError: There is no such connection.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent, or the body is the model of another record.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
        },
        json=body,
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    body: UpdateConnectionAuthorizationRequest | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[Connection | ErrorMessage | None]:
    """Send `call`: `PUT /companies/{companyId}/connections/{connectionId}/authorization`.

    Args:
        company_id: The company.
        connection_id: The connection.
        body: The parameters that the platform sent, each by its name.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            body,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    body: UpdateConnectionAuthorizationRequest | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> Connection | ErrorMessage | None:
    """Send `call`: `PUT /companies/{companyId}/connections/{connectionId}/authorization`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        body,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    body: UpdateConnectionAuthorizationRequest | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[Connection | ErrorMessage | None]:
    """Send `call`: `PUT /companies/{companyId}/connections/{connectionId}/authorization`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            body,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    body: UpdateConnectionAuthorizationRequest | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> Connection | ErrorMessage | None:
    """Send `call`: `PUT /companies/{companyId}/connections/{connectionId}/authorization`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            body,
            client=client,
        )
    ).parsed
