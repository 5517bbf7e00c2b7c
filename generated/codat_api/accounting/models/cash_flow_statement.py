from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CashFlowStatement(_rt.Model):
    """`CashFlowStatement`.

    Attributes:
        cash_payments: Cash paid in the period, as a tree of report lines. JSON `cashPayments`, `ReportLine`; may be
            absent.
        cash_receipts: Cash received in the period, as a tree of report lines. JSON `cashReceipts`, `ReportLine`;
            may be absent.
        from_date: First day of the period. JSON `fromDate`, `datetime`; may be absent.
        to_date: Last day of the period. JSON `toDate`, `datetime`; may be absent.
    """

    cash_payments: _models.ReportLine | None = None
    """Cash paid in the period, as a tree of report lines."""
    cash_receipts: _models.ReportLine | None = None
    """Cash received in the period, as a tree of report lines."""
    from_date: _dt.datetime | None = None
    """First day of the period."""
    to_date: _dt.datetime | None = None
    """Last day of the period."""

    __fields__ = (
        _rt.Field("cashPayments", "cash_payments", _rt.Ref("ReportLine")),
        _rt.Field("cashReceipts", "cash_receipts", _rt.Ref("ReportLine")),
        _rt.Field("fromDate", "from_date", _rt.DATETIME),
        _rt.Field("toDate", "to_date", _rt.DATETIME),
    )
