from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.commerce_report import CommerceReport
    from ...models.error_message import ErrorMessage
    from ...models.period_unit import PeriodUnit


_ENDPOINT: _rt.Endpoint[CommerceReport] = _rt.Endpoint(
    "GET",
    "/data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics/revenue",
    __name__,
    {
        200: _rt.Ref("CommerceReport"),
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
    connection_id: str | UUID,
    *,
    report_date: str,
    period_length: int,
    number_of_periods: int,
    period_unit: PeriodUnit | str,
    include_display_names: bool | None = None,
) -> _rt.Call[CommerceReport]:
    """Get the revenue, and how it grew.

    `GET /data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics/revenue`

    Args:
        company_id: The company.
        connection_id: The connection.
        report_date: The day up to which the report goes, as `dd-mm-yyyy`.
        period_length: How many units one period is long.
        number_of_periods: How many periods to report.
        period_unit: `Day`, `Week`, `Month` or `Year`.
        include_display_names: Whether the figures shall be named for people too.

    Returns:
        The figures, period by period.

    Raises:
        NotFoundError: There is no such connection.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
        },
        query={
            "reportDate": _rt.Argument("report_date", report_date, _rt.STRING, required=True),
            "periodLength": _rt.Argument("period_length", period_length, _rt.INTEGER, required=True),
            "numberOfPeriods": _rt.Argument("number_of_periods", number_of_periods, _rt.INTEGER, required=True),
            "periodUnit": _rt.Argument("period_unit", period_unit, _rt.Ref("PeriodUnit"), required=True),
            "includeDisplayNames": _rt.Argument("include_display_names", include_display_names, _rt.BOOLEAN),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_date: str,
    period_length: int,
    number_of_periods: int,
    period_unit: PeriodUnit | str,
    include_display_names: bool | None = None,
) -> _rt.Response[CommerceReport | ErrorMessage | None]:
    """Send `call`: `GET /data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics/revenue`.

    Args:
        company_id: The company.
        connection_id: The connection.
        client: Who sends it.
        report_date: The day up to which the report goes, as `dd-mm-yyyy`.
        period_length: How many units one period is long.
        number_of_periods: How many periods to report.
        period_unit: `Day`, `Week`, `Month` or `Year`.
        include_display_names: Whether the figures shall be named for people too.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            report_date=report_date,
            period_length=period_length,
            number_of_periods=number_of_periods,
            period_unit=period_unit,
            include_display_names=include_display_names,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_date: str,
    period_length: int,
    number_of_periods: int,
    period_unit: PeriodUnit | str,
    include_display_names: bool | None = None,
) -> CommerceReport | ErrorMessage | None:
    """Send `call`: `GET /data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics/revenue`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        client=client,
        report_date=report_date,
        period_length=period_length,
        number_of_periods=number_of_periods,
        period_unit=period_unit,
        include_display_names=include_display_names,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_date: str,
    period_length: int,
    number_of_periods: int,
    period_unit: PeriodUnit | str,
    include_display_names: bool | None = None,
) -> _rt.Response[CommerceReport | ErrorMessage | None]:
    """Send `call`: `GET /data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics/revenue`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            report_date=report_date,
            period_length=period_length,
            number_of_periods=number_of_periods,
            period_unit=period_unit,
            include_display_names=include_display_names,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_date: str,
    period_length: int,
    number_of_periods: int,
    period_unit: PeriodUnit | str,
    include_display_names: bool | None = None,
) -> CommerceReport | ErrorMessage | None:
    """Send `call`: `GET /data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics/revenue`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            client=client,
            report_date=report_date,
            period_length=period_length,
            number_of_periods=number_of_periods,
            period_unit=period_unit,
            include_display_names=include_display_names,
        )
    ).parsed
