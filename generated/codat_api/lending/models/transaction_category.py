from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TransactionCategory(_rt.Model):
    """`TransactionCategory`."""

    confidence: Decimal | None = None
    confidences: list[Decimal] | None = None
    levels: list[str] | None = None

    __fields__ = (
        _rt.Field("confidence", "confidence", _rt.DECIMAL),
        _rt.Field("confidences", "confidences", _rt.ListOf(_rt.DECIMAL)),
        _rt.Field("levels", "levels", _rt.ListOf(_rt.STRING)),
    )
