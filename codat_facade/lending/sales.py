"""Sales: how the trade of a business in its shop develops."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from codat_api.lending.api import sales as api

from .._operations.operation import operation
from .report_date import render_date

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.lending.models import CommerceReport, PeriodUnit

    from codat_runtime import Call

__all__ = [
    "get_customer_retention",
    "get_lifetime_value",
    "get_orders",
    "get_refunds",
    "get_revenue",
]


@operation
def get_orders(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    report_date: dt.date | str,
    period_length: int,
    number_of_periods: int,
    period_unit: PeriodUnit | str,
    include_display_names: bool | None = None,
) -> Call[CommerceReport]:
    """Get how many orders there were, and of what value.

    `GET /data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics/orders`

    Args:
        company_id: The company.
        connection_id: The connection.
        report_date: The day up to which the report goes; text as `dd-mm-yyyy`.
        period_length: How many units one period is long.
        number_of_periods: How many periods to report.
        period_unit: `Day`, `Week`, `Month` or `Year`.
        include_display_names: Whether the figures shall be named for people too.

    Returns:
        The figures, period by period.

    Raises:
        NotFoundError: There is no such connection.
        TypeError: `report_date` is neither a date nor text.
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_commerce_orders_report.call(
        company_id,
        connection_id,
        report_date=render_date(report_date),
        period_length=period_length,
        number_of_periods=number_of_periods,
        period_unit=period_unit,
        include_display_names=include_display_names,
    )


@operation
def get_refunds(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    report_date: dt.date | str,
    period_length: int,
    number_of_periods: int,
    period_unit: PeriodUnit | str,
    include_display_names: bool | None = None,
) -> Call[CommerceReport]:
    """Get how many refunds there were, and of what value.

    `GET /data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics/refunds`

    Args:
        company_id: The company.
        connection_id: The connection.
        report_date: The day up to which the report goes; text as `dd-mm-yyyy`.
        period_length: How many units one period is long.
        number_of_periods: How many periods to report.
        period_unit: `Day`, `Week`, `Month` or `Year`.
        include_display_names: Whether the figures shall be named for people too.

    Returns:
        The figures, period by period.

    Raises:
        NotFoundError: There is no such connection.
        TypeError: `report_date` is neither a date nor text.
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_commerce_refunds_report.call(
        company_id,
        connection_id,
        report_date=render_date(report_date),
        period_length=period_length,
        number_of_periods=number_of_periods,
        period_unit=period_unit,
        include_display_names=include_display_names,
    )


@operation
def get_revenue(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    report_date: dt.date | str,
    period_length: int,
    number_of_periods: int,
    period_unit: PeriodUnit | str,
    include_display_names: bool | None = None,
) -> Call[CommerceReport]:
    """Get the revenue, and how it grew.

    `GET /data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics/revenue`

    Args:
        company_id: The company.
        connection_id: The connection.
        report_date: The day up to which the report goes; text as `dd-mm-yyyy`.
        period_length: How many units one period is long.
        number_of_periods: How many periods to report.
        period_unit: `Day`, `Week`, `Month` or `Year`.
        include_display_names: Whether the figures shall be named for people too.

    Returns:
        The figures, period by period.

    Raises:
        NotFoundError: There is no such connection.
        TypeError: `report_date` is neither a date nor text.
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_commerce_revenue_metrics.call(
        company_id,
        connection_id,
        report_date=render_date(report_date),
        period_length=period_length,
        number_of_periods=number_of_periods,
        period_unit=period_unit,
        include_display_names=include_display_names,
    )


@operation
def get_customer_retention(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    report_date: dt.date | str,
    period_length: int,
    number_of_periods: int,
    period_unit: PeriodUnit | str,
    include_display_names: bool | None = None,
) -> Call[CommerceReport]:
    """Get how many customers came back.

    `GET /data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics/customerRetention`

    Args:
        company_id: The company.
        connection_id: The connection.
        report_date: The day up to which the report goes; text as `dd-mm-yyyy`.
        period_length: How many units one period is long.
        number_of_periods: How many periods to report.
        period_unit: `Day`, `Week`, `Month` or `Year`.
        include_display_names: Whether the figures shall be named for people too.

    Returns:
        The figures, period by period.

    Raises:
        NotFoundError: There is no such connection.
        TypeError: `report_date` is neither a date nor text.
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_commerce_customer_retention_metrics.call(
        company_id,
        connection_id,
        report_date=render_date(report_date),
        period_length=period_length,
        number_of_periods=number_of_periods,
        period_unit=period_unit,
        include_display_names=include_display_names,
    )


@operation
def get_lifetime_value(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    report_date: dt.date | str,
    period_length: int,
    number_of_periods: int,
    period_unit: PeriodUnit | str,
    include_display_names: bool | None = None,
) -> Call[CommerceReport]:
    """Get what a customer is worth over time.

    `GET /data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics/lifetimeValue`

    Args:
        company_id: The company.
        connection_id: The connection.
        report_date: The day up to which the report goes; text as `dd-mm-yyyy`.
        period_length: How many units one period is long.
        number_of_periods: How many periods to report.
        period_unit: `Day`, `Week`, `Month` or `Year`.
        include_display_names: Whether the figures shall be named for people too.

    Returns:
        The figures, period by period.

    Raises:
        NotFoundError: There is no such connection.
        TypeError: `report_date` is neither a date nor text.
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_commerce_lifetime_value_metrics.call(
        company_id,
        connection_id,
        report_date=render_date(report_date),
        period_length=period_length,
        number_of_periods=number_of_periods,
        period_unit=period_unit,
        include_display_names=include_display_names,
    )
