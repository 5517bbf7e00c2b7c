from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.payment_method_status import PaymentMethodStatus


@define(kw_only=True, repr=False)
class PaymentMethod(_rt.Model):
    """`PaymentMethod`."""

    id: str
    name: str | None = None
    status: PaymentMethodStatus | None = None
    modified_date: _dt.datetime | None = None
    source_modified_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("status", "status", _rt.Ref("PaymentMethodStatus")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
