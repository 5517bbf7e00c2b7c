from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.payment_link_type import PaymentLinkType


@define(kw_only=True, repr=False)
class PaymentLineLink(_rt.Model):
    """`PaymentLineLink`."""

    type_: PaymentLinkType
    amount: Decimal | None = None
    currency_rate: Decimal | None = None
    id: str | None = None

    __fields__ = (
        _rt.Field("type", "type_", _rt.Ref("PaymentLinkType"), required=True),
        _rt.Field("amount", "amount", _rt.DECIMAL, nullable=True),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
    )
