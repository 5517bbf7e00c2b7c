from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class FinancialSummaryBooksClosedDate(_rt.Model):
    """`FinancialSummaryBooksClosedDate`.

    Attributes:
        date: Date up to which the books are closed. `datetime`; may be absent.
        reason: Reason, for people. `list[str]`; may be absent.
    """

    date: _dt.datetime | None = None
    """Date up to which the books are closed."""
    reason: list[str] | None = None
    """Reason, for people."""

    __fields__ = (
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("reason", "reason", _rt.ListOf(_rt.STRING)),
    )
