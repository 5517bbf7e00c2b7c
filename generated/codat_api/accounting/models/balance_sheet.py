from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.report_line import ReportLine


@define(kw_only=True, repr=False)
class BalanceSheet(_rt.Model):
    """`BalanceSheet`."""

    net_assets: Decimal
    assets: ReportLine | None = None
    date: _dt.datetime | None = None
    equity: ReportLine | None = None
    liabilities: ReportLine | None = None

    __fields__ = (
        _rt.Field("netAssets", "net_assets", _rt.DECIMAL, required=True),
        _rt.Field("assets", "assets", _rt.Ref("ReportLine")),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("equity", "equity", _rt.Ref("ReportLine")),
        _rt.Field("liabilities", "liabilities", _rt.Ref("ReportLine")),
    )
