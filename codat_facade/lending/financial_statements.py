"""Financial statements, with every account put into one of the same categories."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from codat_api.lending.api import financial_statements as api

from .._operations.operation import operation
from .report_date import render_date

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.lending.models import EnhancedFinancialReport

    from codat_runtime import Call

__all__ = [
    "get_balance_sheet",
    "get_profit_and_loss",
]


@operation
def get_balance_sheet(
    company_id: str | UUID, *, report_date: dt.date | str, number_of_periods: int | None = None
) -> Call[EnhancedFinancialReport]:
    """Get a categorized balance sheet, month by month.

    `GET /companies/{companyId}/reports/enhancedBalanceSheet/accounts`

    Args:
        company_id: The company.
        report_date: A day in the last month that the statement covers; text as `dd-mm-yyyy`.
        number_of_periods: How many months, back from that one; 12 if not given.

    Returns:
        What stood on each account at the end of each month.

    Raises:
        NotFoundError: There is no such company.
        TypeError: `report_date` is neither a date nor text.
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_categorized_balance_sheet_statement.call(
        company_id, report_date=render_date(report_date), number_of_periods=number_of_periods
    )


@operation
def get_profit_and_loss(
    company_id: str | UUID, *, report_date: dt.date | str | None = None, number_of_periods: int | None = None
) -> Call[EnhancedFinancialReport]:
    """Get a categorized profit and loss statement, month by month.

    `GET /companies/{companyId}/reports/enhancedProfitAndLoss/accounts`

    Args:
        company_id: The company.
        report_date: A day in the last month that the statement covers, text as `dd-mm-yyyy`; Codat chooses if not
            given.
        number_of_periods: How many months, back from that one; 12 if not given.

    Returns:
        What each account brought or cost in each month.

    Raises:
        NotFoundError: There is no such company.
        TypeError: `report_date` is neither a date nor text.
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_categorized_profit_and_loss_statement.call(
        company_id,
        report_date=None if report_date is None else render_date(report_date),
        number_of_periods=number_of_periods,
    )
