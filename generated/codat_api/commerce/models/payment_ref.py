from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.payment_status import PaymentStatus
    from ..models.payment_type import PaymentType


@define(kw_only=True, repr=False)
class PaymentRef(_rt.Model):
    """`PaymentRef`."""

    id: str
    amount: Decimal | None = None
    currency: str | None = None
    type_: PaymentType | None = None
    status: PaymentStatus | None = None
    payment_provider: str | None = None
    due_date: _dt.datetime | None = None
    created_date: _dt.datetime | None = None
    modified_date: _dt.datetime | None = None
    source_modified_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("amount", "amount", _rt.DECIMAL, nullable=True),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("type", "type_", _rt.Ref("PaymentType"), nullable=True),
        _rt.Field("status", "status", _rt.Ref("PaymentStatus")),
        _rt.Field("paymentProvider", "payment_provider", _rt.STRING),
        _rt.Field("dueDate", "due_date", _rt.DATETIME),
        _rt.Field("createdDate", "created_date", _rt.DATETIME),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
