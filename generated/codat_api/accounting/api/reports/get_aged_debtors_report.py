from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.aged_debtor_report import AgedDebtorReport
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[AgedDebtorReport] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/reports/agedDebtor",
    __name__,
    {
        200: _rt.Ref("AgedDebtorReport"),
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
    number_of_periods: int | None = None,
    period_length_days: int | None = None,
    report_date: _dt.date | None = None,
) -> _rt.Call[AgedDebtorReport]:
    """Get what customers owe a company, by how long they have owed it.

    `GET /companies/{companyId}/reports/agedDebtor`

    Args:
        company_id: The company.
        number_of_periods: How many periods to sort what is owed into; Codat's choice if not given.
        period_length_days: Days in a period; Codat's choice if not given.
        report_date: The day to which the age is counted; Codat's choice if not given.

    Returns:
        The report: each customer and currency with its amounts by age, under `data`.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached; `is_aged_debtors_report_available` tells
        beforehand.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
        },
        query={
            "numberOfPeriods": _rt.Argument("number_of_periods", number_of_periods, _rt.INTEGER),
            "periodLengthDays": _rt.Argument("period_length_days", period_length_days, _rt.INTEGER),
            "reportDate": _rt.Argument("report_date", report_date, _rt.DATE),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    number_of_periods: int | None = None,
    period_length_days: int | None = None,
    report_date: _dt.date | None = None,
) -> _rt.Response[AgedDebtorReport | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/reports/agedDebtor`.

    Args:
        company_id: The company.
        client: Who sends it.
        number_of_periods: How many periods to sort what is owed into; Codat's choice if not given.
        period_length_days: Days in a period; Codat's choice if not given.
        report_date: The day to which the age is counted; Codat's choice if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            number_of_periods=number_of_periods,
            period_length_days=period_length_days,
            report_date=report_date,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    number_of_periods: int | None = None,
    period_length_days: int | None = None,
    report_date: _dt.date | None = None,
) -> AgedDebtorReport | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/reports/agedDebtor`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        client=client,
        number_of_periods=number_of_periods,
        period_length_days=period_length_days,
        report_date=report_date,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    number_of_periods: int | None = None,
    period_length_days: int | None = None,
    report_date: _dt.date | None = None,
) -> _rt.Response[AgedDebtorReport | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/reports/agedDebtor`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            number_of_periods=number_of_periods,
            period_length_days=period_length_days,
            report_date=report_date,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    number_of_periods: int | None = None,
    period_length_days: int | None = None,
    report_date: _dt.date | None = None,
) -> AgedDebtorReport | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/reports/agedDebtor`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
            number_of_periods=number_of_periods,
            period_length_days=period_length_days,
            report_date=report_date,
        )
    ).parsed
