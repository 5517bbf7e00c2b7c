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
    """Get a categorized balance sheet, month by month.

    `GET /companies/{companyId}/reports/enhancedBalanceSheet/accounts`

    Args:
        company_id: The company.
        report_date: A day in the last month that the statement covers, as `dd-mm-yyyy`.
        number_of_periods: How many months, back from that one; 12 if not given.

    Returns:
        What stood on each account at the end of each month.

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
        query={
            "reportDate": _rt.Argument("report_date", report_date, _rt.STRING, required=True),
            "numberOfPeriods": _rt.Argument("number_of_periods", number_of_periods, _rt.INTEGER),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_date: str,
    number_of_periods: int | None = None,
) -> _rt.Response[EnhancedFinancialReport | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/reports/enhancedBalanceSheet/accounts`.

    Args:
        company_id: The company.
        client: Who sends it.
        report_date: A day in the last month that the statement covers, as `dd-mm-yyyy`.
        number_of_periods: How many months, back from that one; 12 if not given.

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
    client: _rt.HttpClientProvider,
    report_date: str,
    number_of_periods: int | None = None,
) -> EnhancedFinancialReport | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/reports/enhancedBalanceSheet/accounts`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        client=client,
        report_date=report_date,
        number_of_periods=number_of_periods,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_date: str,
    number_of_periods: int | None = None,
) -> _rt.Response[EnhancedFinancialReport | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/reports/enhancedBalanceSheet/accounts`; `sync_detailed`, awaited."""
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
    client: _rt.HttpClientProvider,
    report_date: str,
    number_of_periods: int | None = None,
) -> EnhancedFinancialReport | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/reports/enhancedBalanceSheet/accounts`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
            report_date=report_date,
            number_of_periods=number_of_periods,
        )
    ).parsed
