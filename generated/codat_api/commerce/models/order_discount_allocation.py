from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class OrderDiscountAllocation(_rt.Model):
    """`OrderDiscountAllocation`.

    Attributes:
        name: Name. `str`; may be absent.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`; may be
            absent.
    """

    name: str | None = None
    """Name."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""

    __fields__ = (
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
    )
