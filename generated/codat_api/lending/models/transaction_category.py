from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TransactionCategory(_rt.Model):
    """`TransactionCategory`.

    Attributes:
        confidence: Confidence in the category, from 0 to 1. `Decimal`; may be absent.
        confidences: Confidence in each level of the category, from 0 to 1. `list[Decimal]`; may be absent.
        levels: Levels of the category, the broadest first. `list[str]`; may be absent.
    """

    confidence: Decimal | None = None
    """Confidence in the category, from 0 to 1."""
    confidences: list[Decimal] | None = None
    """Confidence in each level of the category, from 0 to 1."""
    levels: list[str] | None = None
    """Levels of the category, the broadest first."""

    __fields__ = (
        _rt.Field("confidence", "confidence", _rt.DECIMAL),
        _rt.Field("confidences", "confidences", _rt.ListOf(_rt.DECIMAL)),
        _rt.Field("levels", "levels", _rt.ListOf(_rt.STRING)),
    )
