from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ProfitAndLossReports(_rt.Model):
    """`ProfitAndLossReports`.

    Attributes:
        currency: Currency, ISO 4217. `str`.
        report_basis: Whether the report is on accruals or on cash. JSON `reportBasis`, `ReportBasis` (`Unknown`,
            `Accrual`, `Cash`).
        reports: One report for each period, the latest first. `list[ProfitAndLossReport]`.
        earliest_available_month: First month for which there is data. JSON `earliestAvailableMonth`, `datetime`;
            may be absent.
        most_recent_available_month: Last month for which there is data. JSON `mostRecentAvailableMonth`,
            `datetime`; may be absent.
    """

    currency: str
    """Currency, ISO 4217."""
    report_basis: _models.ReportBasis
    """Whether the report is on accruals or on cash."""
    reports: list[_models.ProfitAndLossReport]
    """One report for each period, the latest first."""
    earliest_available_month: _dt.datetime | None = None
    """First month for which there is data."""
    most_recent_available_month: _dt.datetime | None = None
    """Last month for which there is data."""

    __fields__ = (
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("reportBasis", "report_basis", _rt.Ref("ReportBasis"), required=True),
        _rt.Field("reports", "reports", _rt.ListOf(_rt.Ref("ProfitAndLossReport")), required=True),
        _rt.Field("earliestAvailableMonth", "earliest_available_month", _rt.DATETIME),
        _rt.Field("mostRecentAvailableMonth", "most_recent_available_month", _rt.DATETIME),
    )
