from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AgedOutstandingAmountDetail(_rt.Model):
    """`AgedOutstandingAmountDetail`.

    Attributes:
        amount: Sum outstanding of this kind of record, in the currency given above it. `Decimal`; may be absent.
        name: Kind of record, such as `Invoices`. `str`; may be absent.
    """

    amount: Decimal | None = None
    """Sum outstanding of this kind of record, in the currency given above it."""
    name: str | None = None
    """Kind of record, such as `Invoices`."""

    __fields__ = (
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("name", "name", _rt.STRING),
    )
