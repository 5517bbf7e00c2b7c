from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.report_line import ReportLine


@define(kw_only=True, repr=False)
class CashFlowStatement(_rt.Model):
    """`CashFlowStatement`."""

    cash_payments: ReportLine | None = None
    cash_receipts: ReportLine | None = None
    from_date: str | None = None
    to_date: str | None = None

    __fields__ = (
        _rt.Field("cashPayments", "cash_payments", _rt.Ref("ReportLine")),
        _rt.Field("cashReceipts", "cash_receipts", _rt.Ref("ReportLine")),
        _rt.Field("fromDate", "from_date", _rt.STRING),
        _rt.Field("toDate", "to_date", _rt.STRING),
    )
