from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.balance_sheet import BalanceSheet


@define(kw_only=True, repr=False)
class BalanceSheetInput(_rt.Model):
    """`BalanceSheetInput`."""

    currency: str
    reports: list[BalanceSheet]
    earliest_available_month: str | None = None
    most_recent_available_month: str | None = None

    __fields__ = (
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("reports", "reports", _rt.ListOf(_rt.Ref("BalanceSheet")), required=True),
        _rt.Field("earliestAvailableMonth", "earliest_available_month", _rt.STRING),
        _rt.Field("mostRecentAvailableMonth", "most_recent_available_month", _rt.STRING),
    )
