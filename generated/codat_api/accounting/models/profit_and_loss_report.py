from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ProfitAndLossReport(_rt.Model):
    """`ProfitAndLossReport`.

    Attributes:
        gross_profit: Income less cost of sales, in the report's currency. JSON `grossProfit`, `Decimal`.
        net_operating_profit: Gross profit less operating expenses, in the report's currency. JSON
            `netOperatingProfit`, `Decimal`.
        net_other_income: Other income less other expenses, in the report's currency. JSON `netOtherIncome`,
            `Decimal`.
        net_profit: Profit after all income and expenses, in the report's currency. JSON `netProfit`, `Decimal`.
        cost_of_sales: Direct costs of what was sold, as a tree of report lines. JSON `costOfSales`, `ReportLine`;
            may be absent.
        expenses: Costs of running the company, as a tree of report lines. `ReportLine`; may be absent.
        from_date: First day of the period. JSON `fromDate`, `datetime`; may be absent.
        income: Income in the period, as a tree of report lines. `ReportLine`; may be absent.
        other_expenses: Expenses outside the usual business, as a tree of report lines. JSON `otherExpenses`,
            `ReportLine`; may be absent.
        other_income: Income outside the usual business, as a tree of report lines. JSON `otherIncome`,
            `ReportLine`; may be absent.
        to_date: Last day of the period. JSON `toDate`, `datetime`; may be absent.
    """

    gross_profit: Decimal
    """Income less cost of sales, in the report's currency."""
    net_operating_profit: Decimal
    """Gross profit less operating expenses, in the report's currency."""
    net_other_income: Decimal
    """Other income less other expenses, in the report's currency."""
    net_profit: Decimal
    """Profit after all income and expenses, in the report's currency."""
    cost_of_sales: _models.ReportLine | None = None
    """Direct costs of what was sold, as a tree of report lines."""
    expenses: _models.ReportLine | None = None
    """Costs of running the company, as a tree of report lines."""
    from_date: _dt.datetime | None = None
    """First day of the period."""
    income: _models.ReportLine | None = None
    """Income in the period, as a tree of report lines."""
    other_expenses: _models.ReportLine | None = None
    """Expenses outside the usual business, as a tree of report lines."""
    other_income: _models.ReportLine | None = None
    """Income outside the usual business, as a tree of report lines."""
    to_date: _dt.datetime | None = None
    """Last day of the period."""

    __fields__ = (
        _rt.Field("grossProfit", "gross_profit", _rt.DECIMAL, required=True),
        _rt.Field("netOperatingProfit", "net_operating_profit", _rt.DECIMAL, required=True),
        _rt.Field("netOtherIncome", "net_other_income", _rt.DECIMAL, required=True),
        _rt.Field("netProfit", "net_profit", _rt.DECIMAL, required=True),
        _rt.Field("costOfSales", "cost_of_sales", _rt.Ref("ReportLine")),
        _rt.Field("expenses", "expenses", _rt.Ref("ReportLine")),
        _rt.Field("fromDate", "from_date", _rt.DATETIME),
        _rt.Field("income", "income", _rt.Ref("ReportLine")),
        _rt.Field("otherExpenses", "other_expenses", _rt.Ref("ReportLine")),
        _rt.Field("otherIncome", "other_income", _rt.Ref("ReportLine")),
        _rt.Field("toDate", "to_date", _rt.DATETIME),
    )
