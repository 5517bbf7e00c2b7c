from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PaymentLineLink(_rt.Model):
    """`PaymentLineLink`.

    Attributes:
        type_: Kind of the linked record. JSON `type`, `PaymentLinkType` (`Unknown`, `Unlinked`, `Invoice`,
            `CreditNote`, `Other`, `Refund`, `Payment`, `PaymentOnAccount`, `ManualJournal`, `Discount`).
        amount: Amount by which the linked record changes, in its own currency; negative where less is owed.
            `Decimal`; may be absent or null.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
        id: Identifier of the linked record. `str`; may be absent.
    """

    type_: _models.PaymentLinkType
    """Kind of the linked record."""
    amount: Decimal | None = None
    """Amount by which the linked record changes, in its own currency; negative where less is owed."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""
    id: str | None = None
    """Identifier of the linked record."""

    __fields__ = (
        _rt.Field("type", "type_", _rt.Ref("PaymentLinkType"), required=True),
        _rt.Field("amount", "amount", _rt.DECIMAL, nullable=True),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
    )
