from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.loan_summary_record_ref import LoanSummaryRecordRef


@define(kw_only=True, repr=False)
class LoanSummaryReportItem(_rt.Model):
    """`LoanSummaryReportItem`."""

    record_ref: LoanSummaryRecordRef | None = None
    description: str | None = None
    start_date: _dt.datetime | None = None
    total_drawdowns: Decimal | None = None
    total_repayments: Decimal | None = None
    balance: Decimal | None = None
    lender: str | None = None

    __fields__ = (
        _rt.Field("recordRef", "record_ref", _rt.Ref("LoanSummaryRecordRef")),
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("startDate", "start_date", _rt.DATETIME),
        _rt.Field("totalDrawdowns", "total_drawdowns", _rt.DECIMAL),
        _rt.Field("totalRepayments", "total_repayments", _rt.DECIMAL),
        _rt.Field("balance", "balance", _rt.DECIMAL),
        _rt.Field("lender", "lender", _rt.STRING),
    )
