from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class FinancialSummaryBooksClosedDate(_rt.Model):
    """`FinancialSummaryBooksClosedDate`."""

    date: _dt.datetime | None = None
    reason: list[str] | None = None

    __fields__ = (
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("reason", "reason", _rt.ListOf(_rt.STRING)),
    )
