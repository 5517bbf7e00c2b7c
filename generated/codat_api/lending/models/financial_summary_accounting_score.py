from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class FinancialSummaryAccountingScore(_rt.Model):
    """`FinancialSummaryAccountingScore`."""

    score: Decimal | None = None
    reason: list[str] | None = None

    __fields__ = (
        _rt.Field("score", "score", _rt.DECIMAL),
        _rt.Field("reason", "reason", _rt.ListOf(_rt.STRING)),
    )
