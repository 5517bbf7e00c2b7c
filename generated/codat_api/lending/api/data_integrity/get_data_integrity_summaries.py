from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.data_integrity_summaries import DataIntegritySummaries
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[DataIntegritySummaries] = _rt.Endpoint(
    "GET",
    "/data/companies/{companyId}/assess/dataTypes/{dataType}/dataIntegrity/summaries",
    __name__,
    {
        200: _rt.Ref("DataIntegritySummaries"),
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
    company_id: str | UUID,
    data_type: str | UUID,
    *,
    query: str | None = None,
) -> _rt.Call[DataIntegritySummaries]:
    """Get how much of the data of a type was matched.

    `GET /data/companies/{companyId}/assess/dataTypes/{dataType}/dataIntegrity/summaries`

    Args:
        company_id: The company.
        data_type: Such as `bankAccounts` or `banking-transactions`.
        query: A filter in Codat's query language.

    Returns:
        One summary for each check, by amount and by count.

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
        query={
            "query": _rt.Argument("query", query, _rt.STRING),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    query: str | None = None,
) -> _rt.Response[DataIntegritySummaries | ErrorMessage | None]:
    """Send `call`: `GET /data/companies/{companyId}/assess/dataTypes/{dataType}/dataIntegrity/summaries`.

    Args:
        company_id: The company.
        data_type: Such as `bankAccounts` or `banking-transactions`.
        client: Who sends it.
        query: A filter in Codat's query language.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            data_type,
            query=query,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    query: str | None = None,
) -> DataIntegritySummaries | ErrorMessage | None:
    """Send `call`: `GET /data/companies/{companyId}/assess/dataTypes/{dataType}/dataIntegrity/summaries`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        data_type,
        client=client,
        query=query,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    query: str | None = None,
) -> _rt.Response[DataIntegritySummaries | ErrorMessage | None]:
    """Send `call`: `GET /data/companies/{companyId}/assess/dataTypes/{dataType}/dataIntegrity/summaries`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            data_type,
            query=query,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    data_type: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    query: str | None = None,
) -> DataIntegritySummaries | ErrorMessage | None:
    """Send `call`: `GET /data/companies/{companyId}/assess/dataTypes/{dataType}/dataIntegrity/summaries`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            data_type,
            client=client,
            query=query,
        )
    ).parsed
