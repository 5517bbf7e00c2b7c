from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class FinancialSummaryAccountingScore(_rt.Model):
    """`FinancialSummaryAccountingScore`.

    Attributes:
        score: Score, higher for better books. `Decimal`; may be absent.
        reason: Reason, for people. `list[str]`; may be absent.
    """

    score: Decimal | None = None
    """Score, higher for better books."""
    reason: list[str] | None = None
    """Reason, for people."""

    __fields__ = (
        _rt.Field("score", "score", _rt.DECIMAL),
        _rt.Field("reason", "reason", _rt.ListOf(_rt.STRING)),
    )
