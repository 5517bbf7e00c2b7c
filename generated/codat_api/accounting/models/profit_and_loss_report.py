from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.report_line import ReportLine


@define(kw_only=True, repr=False)
class ProfitAndLossReport(_rt.Model):
    """`ProfitAndLossReport`."""

    gross_profit: Decimal
    net_operating_profit: Decimal
    net_other_income: Decimal
    net_profit: Decimal
    cost_of_sales: ReportLine | None = None
    expenses: ReportLine | None = None
    from_date: _dt.datetime | None = None
    income: ReportLine | None = None
    other_expenses: ReportLine | None = None
    other_income: ReportLine | None = None
    to_date: _dt.datetime | None = None

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
