from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.enhanced_financial_report import EnhancedFinancialReport
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[EnhancedFinancialReport] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/reports/enhancedBalanceSheet/accounts",
    __name__,
    {
        200: _rt.Ref("EnhancedFinancialReport"),
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
    *,
    report_date: str,
    number_of_periods: int | None = None,
) -> _rt.Call[EnhancedFinancialReport]:
    """Get categorized balance sheet statement, described: `GET /companies/{companyId}/reports/enhancedBalanceSheet/accounts`.

    Args:
        company_id: `companyId` in the path.
        report_date: `reportDate` in the query.
        number_of_periods: `numberOfPeriods` in the query.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
        },
        query={
            "reportDate": _rt.Argument("report_date", report_date, _rt.STRING, required=True),
            "numberOfPeriods": _rt.Argument("number_of_periods", number_of_periods, _rt.INTEGER),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClients,
    report_date: str,
    number_of_periods: int | None = None,
) -> _rt.Response[EnhancedFinancialReport | ErrorMessage | None]:
    """Get categorized balance sheet statement: `GET /companies/{companyId}/reports/enhancedBalanceSheet/accounts`.

    Args:
        company_id: `companyId` in the path.
        client: Who sends it.
        report_date: `reportDate` in the query.
        number_of_periods: `numberOfPeriods` in the query.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            report_date=report_date,
            number_of_periods=number_of_periods,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    *,
    client: _rt.HttpClients,
    report_date: str,
    number_of_periods: int | None = None,
) -> EnhancedFinancialReport | ErrorMessage | None:
    """Get categorized balance sheet statement: `GET /companies/{companyId}/reports/enhancedBalanceSheet/accounts`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        client=client,
        report_date=report_date,
        number_of_periods=number_of_periods,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClients,
    report_date: str,
    number_of_periods: int | None = None,
) -> _rt.Response[EnhancedFinancialReport | ErrorMessage | None]:
    """Get categorized balance sheet statement: `GET /companies/{companyId}/reports/enhancedBalanceSheet/accounts`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            report_date=report_date,
            number_of_periods=number_of_periods,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    *,
    client: _rt.HttpClients,
    report_date: str,
    number_of_periods: int | None = None,
) -> EnhancedFinancialReport | ErrorMessage | None:
    """Get categorized balance sheet statement: `GET /companies/{companyId}/reports/enhancedBalanceSheet/accounts`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
            report_date=report_date,
            number_of_periods=number_of_periods,
        )
    ).parsed
