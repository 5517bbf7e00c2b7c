from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.cash_flow_statement import CashFlowStatement
    from ..models.report_basis import ReportBasis
    from ..models.report_input import ReportInput


@define(kw_only=True, repr=False)
class CashFlowStatements(_rt.Model):
    """`CashFlowStatements`."""

    currency: str
    report_basis: ReportBasis
    report_input: ReportInput
    reports: list[CashFlowStatement]
    earliest_available_month: _dt.datetime | None = None
    most_recent_available_month: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("reportBasis", "report_basis", _rt.Ref("ReportBasis"), required=True),
        _rt.Field("reportInput", "report_input", _rt.Ref("ReportInput"), required=True),
        _rt.Field("reports", "reports", _rt.ListOf(_rt.Ref("CashFlowStatement")), required=True),
        _rt.Field("earliestAvailableMonth", "earliest_available_month", _rt.DATETIME),
        _rt.Field("mostRecentAvailableMonth", "most_recent_available_month", _rt.DATETIME),
    )
