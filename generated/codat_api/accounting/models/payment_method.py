from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.metadata import Metadata
    from ..models.payment_method_status import PaymentMethodStatus
    from ..models.payment_method_type import PaymentMethodType


@define(kw_only=True, repr=False)
class PaymentMethod(_rt.Model):
    """`PaymentMethod`."""

    id: str | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    name: str | None = None
    source_modified_date: _dt.datetime | None = None
    status: PaymentMethodStatus | None = None
    type_: PaymentMethodType | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("status", "status", _rt.Ref("PaymentMethodStatus")),
        _rt.Field("type", "type_", _rt.Ref("PaymentMethodType")),
    )
