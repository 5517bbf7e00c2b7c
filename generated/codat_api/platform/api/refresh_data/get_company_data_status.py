from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.data_statuses import DataStatuses
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[DataStatuses] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/dataStatus",
    __name__,
    {
        200: _rt.Ref("DataStatuses"),
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
) -> _rt.Call[DataStatuses]:
    """Get how the reading of each of a company's data types stands.

    `GET /companies/{companyId}/dataStatus`

    Args:
        company_id: The company.

    Returns:
        One status for each data type; None for a type that the company does not have.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[DataStatuses | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/dataStatus`.

    Args:
        company_id: The company.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> DataStatuses | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/dataStatus`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[DataStatuses | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/dataStatus`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> DataStatuses | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/dataStatus`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
        )
    ).parsed
