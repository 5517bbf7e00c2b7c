from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.aged_outstanding_amount_detail import AgedOutstandingAmountDetail


@define(kw_only=True, repr=False)
class AgedOutstandingAmount(_rt.Model):
    """`AgedOutstandingAmount`."""

    amount: Decimal | None = None
    details: list[AgedOutstandingAmountDetail] | None = None
    from_date: _dt.datetime | None = None
    to_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("details", "details", _rt.ListOf(_rt.Ref("AgedOutstandingAmountDetail"))),
        _rt.Field("fromDate", "from_date", _rt.DATETIME),
        _rt.Field("toDate", "to_date", _rt.DATETIME),
    )
