from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.financial_summary import FinancialSummary


_ENDPOINT: _rt.Endpoint[FinancialSummary | None] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/reports/creditModel/{reportId}/financialSummary",
    __name__,
    {
        200: _rt.Ref("FinancialSummary"),
        204: None,
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
    report_id: str | UUID,
) -> _rt.Call[FinancialSummary | None]:
    """Get how far the books can be relied on.

    `GET /companies/{companyId}/reports/creditModel/{reportId}/financialSummary`

    Args:
        company_id: The company.
        report_id: The report; `latest` for the one that was generated last.

    Returns:
        When the books were closed, and their score; None if there is nothing to tell.

    Raises:
        NotFoundError: There is no such report.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "report_id": report_id,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    report_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[FinancialSummary | None | ErrorMessage]:
    """Send `call`: `GET /companies/{companyId}/reports/creditModel/{reportId}/financialSummary`.

    Args:
        company_id: The company.
        report_id: The report; `latest` for the one that was generated last.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            report_id,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    report_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> FinancialSummary | None | ErrorMessage:
    """Send `call`: `GET /companies/{companyId}/reports/creditModel/{reportId}/financialSummary`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        report_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    report_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[FinancialSummary | None | ErrorMessage]:
    """Send `call`: `GET /companies/{companyId}/reports/creditModel/{reportId}/financialSummary`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            report_id,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    report_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> FinancialSummary | None | ErrorMessage:
    """Send `call`: `GET /companies/{companyId}/reports/creditModel/{reportId}/financialSummary`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            report_id,
            client=client,
        )
    ).parsed
