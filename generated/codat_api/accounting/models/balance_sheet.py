from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BalanceSheet(_rt.Model):
    """`BalanceSheet`.

    Attributes:
        net_assets: Assets less liabilities, in the report's currency. JSON `netAssets`, `Decimal`.
        assets: What the company owns, as a tree of report lines. `ReportLine`; may be absent.
        date: Day for which the balance sheet stands. `datetime`; may be absent.
        equity: Owners' share in the company, as a tree of report lines. `ReportLine`; may be absent.
        liabilities: What the company owes, as a tree of report lines. `ReportLine`; may be absent.
    """

    net_assets: Decimal
    """Assets less liabilities, in the report's currency."""
    assets: _models.ReportLine | None = None
    """What the company owns, as a tree of report lines."""
    date: _dt.datetime | None = None
    """Day for which the balance sheet stands."""
    equity: _models.ReportLine | None = None
    """Owners' share in the company, as a tree of report lines."""
    liabilities: _models.ReportLine | None = None
    """What the company owes, as a tree of report lines."""

    __fields__ = (
        _rt.Field("netAssets", "net_assets", _rt.DECIMAL, required=True),
        _rt.Field("assets", "assets", _rt.Ref("ReportLine")),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("equity", "equity", _rt.Ref("ReportLine")),
        _rt.Field("liabilities", "liabilities", _rt.Ref("ReportLine")),
    )
