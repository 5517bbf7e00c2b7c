from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[None] = _rt.Endpoint(
    "DELETE",
    "/companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/credentials",
    __name__,
    {
        204: None,
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
    company_id: str | UUID,
    connection_id: str | UUID,
) -> _rt.Call[None]:
    """Delete all credentials that were made for a connection; bank feeds that use them end.

    `DELETE /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/credentials`

    Args:
        company_id: The company.
        connection_id: The connection.

    Raises:
        NotFoundError: There is no such connection.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[None | ErrorMessage]:
    """Send `call`: `DELETE /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/credentials`.

    Args:
        company_id: The company.
        connection_id: The connection.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> None | ErrorMessage:
    """Send `call`: `DELETE /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/credentials`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[None | ErrorMessage]:
    """Send `call`: `DELETE /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/credentials`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> None | ErrorMessage:
    """Send `call`: `DELETE /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/credentials`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            client=client,
        )
    ).parsed
