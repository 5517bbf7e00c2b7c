from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class AgedOutstandingAmount(_rt.Model):
    """`AgedOutstandingAmount`.

    Attributes:
        amount: Sum outstanding in this age band, in the currency given above it. `Decimal`; may be absent.
        details: What the sum is made up of. `list[AgedOutstandingAmountDetail]`; may be absent.
        from_date: First day of the period. JSON `fromDate`, `datetime`; may be absent.
        to_date: Last day of the period. JSON `toDate`, `datetime`; may be absent.
    """

    amount: Decimal | None = None
    """Sum outstanding in this age band, in the currency given above it."""
    details: list[_models.AgedOutstandingAmountDetail] | None = None
    """What the sum is made up of."""
    from_date: _dt.datetime | None = None
    """First day of the period."""
    to_date: _dt.datetime | None = None
    """Last day of the period."""

    __fields__ = (
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("details", "details", _rt.ListOf(_rt.Ref("AgedOutstandingAmountDetail"))),
        _rt.Field("fromDate", "from_date", _rt.DATETIME),
        _rt.Field("toDate", "to_date", _rt.DATETIME),
    )
