from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AgedOutstandingAmountDetail(_rt.Model):
    """`AgedOutstandingAmountDetail`."""

    amount: Decimal | None = None
    name: str | None = None

    __fields__ = (
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("name", "name", _rt.STRING),
    )
