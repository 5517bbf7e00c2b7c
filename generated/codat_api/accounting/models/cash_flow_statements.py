from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CashFlowStatements(_rt.Model):
    """`CashFlowStatements`.

    Attributes:
        currency: Currency, ISO 4217. `str`.
        report_basis: Whether the report is on accruals or on cash. JSON `reportBasis`, `ReportBasis` (`Unknown`,
            `Accrual`, `Cash`).
        report_input: Data that the report was built from. JSON `reportInput`, `ReportInput` (`Unknown`, `Indirect`,
            `Direct`).
        reports: One report for each period, the latest first. `list[CashFlowStatement]`.
        earliest_available_month: First month for which there is data. JSON `earliestAvailableMonth`, `datetime`;
            may be absent.
        most_recent_available_month: Last month for which there is data. JSON `mostRecentAvailableMonth`,
            `datetime`; may be absent.
    """

    currency: str
    """Currency, ISO 4217."""
    report_basis: _models.ReportBasis
    """Whether the report is on accruals or on cash."""
    report_input: _models.ReportInput
    """Data that the report was built from."""
    reports: list[_models.CashFlowStatement]
    """One report for each period, the latest first."""
    earliest_available_month: _dt.datetime | None = None
    """First month for which there is data."""
    most_recent_available_month: _dt.datetime | None = None
    """Last month for which there is data."""

    __fields__ = (
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("reportBasis", "report_basis", _rt.Ref("ReportBasis"), required=True),
        _rt.Field("reportInput", "report_input", _rt.Ref("ReportInput"), required=True),
        _rt.Field("reports", "reports", _rt.ListOf(_rt.Ref("CashFlowStatement")), required=True),
        _rt.Field("earliestAvailableMonth", "earliest_available_month", _rt.DATETIME),
        _rt.Field("mostRecentAvailableMonth", "most_recent_available_month", _rt.DATETIME),
    )
