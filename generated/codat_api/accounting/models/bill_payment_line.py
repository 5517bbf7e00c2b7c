from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.bill_payment_line_link import BillPaymentLineLink


@define(kw_only=True, repr=False)
class BillPaymentLine(_rt.Model):
    """`BillPaymentLine`."""

    amount: Decimal
    allocated_on_date: _dt.datetime | None = None
    links: list[BillPaymentLineLink] | None = None

    __fields__ = (
        _rt.Field("amount", "amount", _rt.DECIMAL, required=True),
        _rt.Field("allocatedOnDate", "allocated_on_date", _rt.DATETIME),
        _rt.Field("links", "links", _rt.ListOf(_rt.Ref("BillPaymentLineLink")), nullable=True),
    )
