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
    "/data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics/lifetimeValue",
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
    """Get commerce lifetime value metrics, described: `GET /data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics/lifetimeValue`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        report_date: `reportDate` in the query.
        period_length: `periodLength` in the query.
        number_of_periods: `numberOfPeriods` in the query.
        period_unit: `periodUnit` in the query.
        include_display_names: `includeDisplayNames` in the query.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
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
    client: _rt.HttpClients,
    report_date: str,
    period_length: int,
    number_of_periods: int,
    period_unit: PeriodUnit | str,
    include_display_names: bool | None = None,
) -> _rt.Response[CommerceReport | ErrorMessage | None]:
    """Get commerce lifetime value metrics: `GET /data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics/lifetimeValue`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        client: Who sends it.
        report_date: `reportDate` in the query.
        period_length: `periodLength` in the query.
        number_of_periods: `numberOfPeriods` in the query.
        period_unit: `periodUnit` in the query.
        include_display_names: `includeDisplayNames` in the query.

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
    client: _rt.HttpClients,
    report_date: str,
    period_length: int,
    number_of_periods: int,
    period_unit: PeriodUnit | str,
    include_display_names: bool | None = None,
) -> CommerceReport | ErrorMessage | None:
    """Get commerce lifetime value metrics: `GET /data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics/lifetimeValue`; the content of `sync_detailed`."""
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
    client: _rt.HttpClients,
    report_date: str,
    period_length: int,
    number_of_periods: int,
    period_unit: PeriodUnit | str,
    include_display_names: bool | None = None,
) -> _rt.Response[CommerceReport | ErrorMessage | None]:
    """Get commerce lifetime value metrics: `GET /data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics/lifetimeValue`; `sync_detailed`, awaited."""
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
    client: _rt.HttpClients,
    report_date: str,
    period_length: int,
    number_of_periods: int,
    period_unit: PeriodUnit | str,
    include_display_names: bool | None = None,
) -> CommerceReport | ErrorMessage | None:
    """Get commerce lifetime value metrics: `GET /data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics/lifetimeValue`; the content of `asyncio_detailed`."""
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
