from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.payment_line_link import PaymentLineLink


@define(kw_only=True, repr=False)
class PaymentLine(_rt.Model):
    """`PaymentLine`."""

    amount: Decimal
    allocated_on_date: _dt.datetime | None = None
    links: list[PaymentLineLink] | None = None

    __fields__ = (
        _rt.Field("amount", "amount", _rt.DECIMAL, required=True),
        _rt.Field("allocatedOnDate", "allocated_on_date", _rt.DATETIME),
        _rt.Field("links", "links", _rt.ListOf(_rt.Ref("PaymentLineLink")), nullable=True),
    )
