from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.data_integrity_statuses import DataIntegrityStatuses
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[DataIntegrityStatuses] = _rt.Endpoint(
    "GET",
    "/data/companies/{companyId}/assess/dataTypes/{dataType}/dataIntegrity/status",
    __name__,
    {
        200: _rt.Ref("DataIntegrityStatuses"),
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
    data_type: str | UUID,
) -> _rt.Call[DataIntegrityStatuses]:
    """Get whether the data of a type can be matched, and how much of it was.

    `GET /data/companies/{companyId}/assess/dataTypes/{dataType}/dataIntegrity/status`

    Args:
        company_id: The company.
        data_type: Such as `bankAccounts` or `banking-transactions`.

    Returns:
        One status for each check.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "data_type": data_type,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[DataIntegrityStatuses | ErrorMessage | None]:
    """Send `call`: `GET /data/companies/{companyId}/assess/dataTypes/{dataType}/dataIntegrity/status`.

    Args:
        company_id: The company.
        data_type: Such as `bankAccounts` or `banking-transactions`.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            data_type,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> DataIntegrityStatuses | ErrorMessage | None:
    """Send `call`: `GET /data/companies/{companyId}/assess/dataTypes/{dataType}/dataIntegrity/status`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        data_type,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[DataIntegrityStatuses | ErrorMessage | None]:
    """Send `call`: `GET /data/companies/{companyId}/assess/dataTypes/{dataType}/dataIntegrity/status`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            data_type,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> DataIntegrityStatuses | ErrorMessage | None:
    """Send `call`: `GET /data/companies/{companyId}/assess/dataTypes/{dataType}/dataIntegrity/status`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            data_type,
            client=client,
        )
    ).parsed
