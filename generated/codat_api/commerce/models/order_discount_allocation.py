from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class OrderDiscountAllocation(_rt.Model):
    """`OrderDiscountAllocation`."""

    name: str | None = None
    total_amount: Decimal | None = None

    __fields__ = (
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
    )
