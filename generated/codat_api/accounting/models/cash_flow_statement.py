from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.report_line import ReportLine


@define(kw_only=True, repr=False)
class CashFlowStatement(_rt.Model):
    """`CashFlowStatement`."""

    cash_payments: ReportLine | None = None
    cash_receipts: ReportLine | None = None
    from_date: _dt.datetime | None = None
    to_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("cashPayments", "cash_payments", _rt.Ref("ReportLine")),
        _rt.Field("cashReceipts", "cash_receipts", _rt.Ref("ReportLine")),
        _rt.Field("fromDate", "from_date", _rt.DATETIME),
        _rt.Field("toDate", "to_date", _rt.DATETIME),
    )
