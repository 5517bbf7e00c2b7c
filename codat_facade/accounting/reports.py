"""Reports: a company's financial statements, and what is owed to it and by it, by age."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from codat_api.accounting.api import reports as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.accounting.models import (
        AgedCreditorReport,
        AgedDebtorReport,
        BalanceSheets,
        CashFlowStatements,
        ProfitAndLossReports,
    )

    from codat_runtime import Call

__all__ = [
    "get_aged_creditors_report",
    "get_aged_debtors_report",
    "get_balance_sheet",
    "get_cash_flow_statement",
    "get_profit_and_loss",
    "is_aged_creditors_report_available",
    "is_aged_debtors_report_available",
]


@operation
def get_balance_sheet(
    company_id: str | UUID, *, period_length: int = 1, periods_to_compare: int = 12, start_month: dt.date | None = None
) -> Call[BalanceSheets]:
    """Get a company's balance sheet, period by period.

    `GET /companies/{companyId}/data/financials/balanceSheet`

    Args:
        company_id: The company.
        period_length: Months in a period; 1 if not given.
        periods_to_compare: Periods to set side by side; 12 if not given.
        start_month: The month that the report starts from, as any date in it; Codat's choice if not given.

    Returns:
        The statements, one a period, under `reports`, and the months that there is data for.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        TypeError: `start_month` is no date.
        ValueError: An argument cannot be sent.
    """
    return api.get_balance_sheet.call(
        company_id,
        period_length=period_length,
        periods_to_compare=periods_to_compare,
        start_month=_month("start_month", start_month),
    )


@operation
def get_profit_and_loss(
    company_id: str | UUID, *, period_length: int = 1, periods_to_compare: int = 12, start_month: dt.date | None = None
) -> Call[ProfitAndLossReports]:
    """Get a company's profit and loss, period by period.

    `GET /companies/{companyId}/data/financials/profitAndLoss`

    Args:
        company_id: The company.
        period_length: Months in a period; 1 if not given.
        periods_to_compare: Periods to set side by side; 12 if not given.
        start_month: The month that the report starts from, as any date in it; Codat's choice if not given.

    Returns:
        The statements, one a period, under `reports`, and the months that there is data for.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        TypeError: `start_month` is no date.
        ValueError: An argument cannot be sent.
    """
    return api.get_profit_and_loss.call(
        company_id,
        period_length=period_length,
        periods_to_compare=periods_to_compare,
        start_month=_month("start_month", start_month),
    )


@operation
def get_cash_flow_statement(
    company_id: str | UUID, *, period_length: int = 1, periods_to_compare: int = 12, start_month: dt.date | None = None
) -> Call[CashFlowStatements]:
    """Get a company's cash flow statement, period by period.

    `GET /companies/{companyId}/data/financials/cashFlowStatement`

    Args:
        company_id: The company.
        period_length: Months in a period; 1 if not given.
        periods_to_compare: Periods to set side by side; 12 if not given.
        start_month: The month that the report starts from, as any date in it; Codat's choice if not given.

    Returns:
        The statements, one a period, under `reports`, and the months that there is data for.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        TypeError: `start_month` is no date.
        ValueError: An argument cannot be sent.
    """
    return api.get_cash_flow_statement.call(
        company_id,
        period_length=period_length,
        periods_to_compare=periods_to_compare,
        start_month=_month("start_month", start_month),
    )


is_aged_debtors_report_available = operation(
    api.is_aged_debtor_report_available.call, name="is_aged_debtors_report_available"
)


@operation
def get_aged_debtors_report(
    company_id: str | UUID,
    *,
    report_date: dt.date | None = None,
    number_of_periods: int | None = None,
    period_length_days: int | None = None,
) -> Call[AgedDebtorReport]:
    """Get what customers owe a company, by how long they have owed it.

    `GET /companies/{companyId}/reports/agedDebtor`

    Args:
        company_id: The company.
        report_date: The day to which the age is counted; Codat's choice if not given.
        number_of_periods: How many periods to sort what is owed into; Codat's choice if not given.
        period_length_days: Days in a period; Codat's choice if not given.

    Returns:
        The report: each customer and currency with its amounts by age, under `data`.

    Raises:
        CodatError: Codat refused the request, or could not be reached; `is_aged_debtors_report_available`
            tells beforehand.
        TypeError: `report_date` is no date.
        ValueError: An argument cannot be sent.
    """
    return api.get_aged_debtors_report.call(
        company_id,
        report_date=_day("report_date", report_date),
        number_of_periods=number_of_periods,
        period_length_days=period_length_days,
    )


is_aged_creditors_report_available = operation(
    api.is_aged_creditors_report_available.call, name="is_aged_creditors_report_available"
)


@operation
def get_aged_creditors_report(
    company_id: str | UUID,
    *,
    report_date: dt.date | None = None,
    number_of_periods: int | None = None,
    period_length_days: int | None = None,
) -> Call[AgedCreditorReport]:
    """Get what a company owes its suppliers, by how long it has owed it.

    `GET /companies/{companyId}/reports/agedCreditor`

    Args:
        company_id: The company.
        report_date: The day to which the age is counted; Codat's choice if not given.
        number_of_periods: How many periods to sort what is owed into; Codat's choice if not given.
        period_length_days: Days in a period; Codat's choice if not given.

    Returns:
        The report: each supplier and currency with its amounts by age, under `data`.

    Raises:
        CodatError: Codat refused the request, or could not be reached; `is_aged_creditors_report_available`
            tells beforehand.
        TypeError: `report_date` is no date.
        ValueError: An argument cannot be sent.
    """
    return api.get_aged_creditors_report.call(
        company_id,
        report_date=_day("report_date", report_date),
        number_of_periods=number_of_periods,
        period_length_days=period_length_days,
    )


def _month(name: str, date: dt.date | None) -> str | None:
    day = _day(name, date)
    return None if day is None else day.replace(day=1).isoformat()


def _day(name: str, date: object) -> dt.date | None:
    if date is None:
        return None
    if not isinstance(date, dt.date):
        raise TypeError(f"{name} is {date!r}: give a date, such as datetime.date(2026, 1, 31)")
    # A datetime is a date too, and would be sent with its time.
    return date.date() if isinstance(date, dt.datetime) else date
