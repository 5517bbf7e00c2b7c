from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class LoanSummaryReportItem(_rt.Model):
    """`LoanSummaryReportItem`.

    Attributes:
        record_ref: Record that it refers to. JSON `recordRef`, `LoanSummaryRecordRef`; may be absent.
        description: Description, for people. `str`; may be absent.
        start_date: First day. JSON `startDate`, `datetime`; may be absent.
        total_drawdowns: Sum borrowed in the period, in the base currency. JSON `totalDrawdowns`, `Decimal`; may be
            absent.
        total_repayments: Sum repaid in the period, in the base currency. JSON `totalRepayments`, `Decimal`; may be
            absent.
        balance: Sum still owed, in the base currency. `Decimal`; may be absent.
        lender: Name of the lender. `str`; may be absent.
    """

    record_ref: _models.LoanSummaryRecordRef | None = None
    """Record that it refers to."""
    description: str | None = None
    """Description, for people."""
    start_date: _dt.datetime | None = None
    """First day."""
    total_drawdowns: Decimal | None = None
    """Sum borrowed in the period, in the base currency."""
    total_repayments: Decimal | None = None
    """Sum repaid in the period, in the base currency."""
    balance: Decimal | None = None
    """Sum still owed, in the base currency."""
    lender: str | None = None
    """Name of the lender."""

    __fields__ = (
        _rt.Field("recordRef", "record_ref", _rt.Ref("LoanSummaryRecordRef")),
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("startDate", "start_date", _rt.DATETIME),
        _rt.Field("totalDrawdowns", "total_drawdowns", _rt.DECIMAL),
        _rt.Field("totalRepayments", "total_repayments", _rt.DECIMAL),
        _rt.Field("balance", "balance", _rt.DECIMAL),
        _rt.Field("lender", "lender", _rt.STRING),
    )
