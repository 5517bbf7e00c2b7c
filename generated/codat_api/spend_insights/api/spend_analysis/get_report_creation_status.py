from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.report_metadata import ReportMetadata


_ENDPOINT: _rt.Endpoint[ReportMetadata] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/reports/spendAnalysis/status",
    __name__,
    {
        200: _rt.Ref("ReportMetadata"),
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
) -> _rt.Call[ReportMetadata]:
    """Get how far the spend analysis is that was ordered last.

    `GET /companies/{companyId}/reports/spendAnalysis/status`

    Documented for `banking-api.codat.io` alone: on `api.codat.io` take `lending.reports.get_status` with the type
    `spendAnalysis`.

    Args:
        company_id: The company.

    Returns:
        How far it is.

    Raises:
        NotFoundError: There is no such report.
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
) -> _rt.Response[ReportMetadata | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/reports/spendAnalysis/status`.

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
) -> ReportMetadata | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/reports/spendAnalysis/status`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[ReportMetadata | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/reports/spendAnalysis/status`; `sync_detailed`, awaited."""
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
) -> ReportMetadata | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/reports/spendAnalysis/status`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
        )
    ).parsed
