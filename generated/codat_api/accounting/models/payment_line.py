from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PaymentLine(_rt.Model):
    """`PaymentLine`.

    Attributes:
        amount: Amount of the line, in the currency of the payment. `Decimal`.
        allocated_on_date: Date on which the amount was allocated. JSON `allocatedOnDate`, `datetime`; may be
            absent.
        links: Records that the line settles. `list[PaymentLineLink]`; may be absent or null.
    """

    amount: Decimal
    """Amount of the line, in the currency of the payment."""
    allocated_on_date: _dt.datetime | None = None
    """Date on which the amount was allocated."""
    links: list[_models.PaymentLineLink] | None = None
    """Records that the line settles."""

    __fields__ = (
        _rt.Field("amount", "amount", _rt.DECIMAL, required=True),
        _rt.Field("allocatedOnDate", "allocated_on_date", _rt.DATETIME),
        _rt.Field("links", "links", _rt.ListOf(_rt.Ref("PaymentLineLink")), nullable=True),
    )
