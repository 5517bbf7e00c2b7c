from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class WithholdingTax(_rt.Model):
    """`WithholdingTax`.

    Attributes:
        amount: Tax withheld, in the currency of the payment. `Decimal`.
        name: Name. `str`.
    """

    amount: Decimal
    """Tax withheld, in the currency of the payment."""
    name: str
    """Name."""

    __fields__ = (
        _rt.Field("amount", "amount", _rt.DECIMAL, required=True),
        _rt.Field("name", "name", _rt.STRING, required=True),
    )
