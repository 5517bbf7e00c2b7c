from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.balance_sheet import BalanceSheet


@define(kw_only=True, repr=False)
class BalanceSheets(_rt.Model):
    """`BalanceSheets`."""

    currency: str
    reports: list[BalanceSheet]
    earliest_available_month: _dt.datetime | None = None
    most_recent_available_month: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("reports", "reports", _rt.ListOf(_rt.Ref("BalanceSheet")), required=True),
        _rt.Field("earliestAvailableMonth", "earliest_available_month", _rt.DATETIME),
        _rt.Field("mostRecentAvailableMonth", "most_recent_available_month", _rt.DATETIME),
    )
