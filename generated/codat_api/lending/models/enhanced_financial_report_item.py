from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.enhanced_report_account_category import EnhancedReportAccountCategory


@define(kw_only=True, repr=False)
class EnhancedFinancialReportItem(_rt.Model):
    """`EnhancedFinancialReportItem`."""

    date: _dt.datetime | None = None
    balance: Decimal | None = None
    account_name: str | None = None
    account_id: str | None = None
    account_category: EnhancedReportAccountCategory | None = None

    __fields__ = (
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("balance", "balance", _rt.DECIMAL),
        _rt.Field("accountName", "account_name", _rt.STRING),
        _rt.Field("accountId", "account_id", _rt.STRING),
        _rt.Field("accountCategory", "account_category", _rt.Ref("EnhancedReportAccountCategory")),
    )
