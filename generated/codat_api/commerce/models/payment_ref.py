from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PaymentRef(_rt.Model):
    """`PaymentRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        amount: Amount, in the currency of the record. `Decimal`; may be absent or null.
        currency: Currency, ISO 4217. `str`; may be absent.
        type_: Kind. JSON `type`, `PaymentType` (`Cash`, `Card`, `Invoice`, `OnlineCard`, `Swish`, `Vipps`,
            `Mobile`, `StoreCredit`, `Paypal`, `Custom`, `Prepaid`, `Unknown`); may be absent or null.
        status: Status. `PaymentStatus` (`Pending`, `Authorized`, `Paid`, `Failed`, `Cancelled`, `Unknown`); may be
            absent.
        payment_provider: Name of the payment provider. JSON `paymentProvider`, `str`; may be absent.
        due_date: Date by which it is to be paid or answered. JSON `dueDate`, `datetime`; may be absent.
        created_date: Time at which it was created. JSON `createdDate`, `datetime`; may be absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    id: str
    """Identifier, unique among records of its kind."""
    amount: Decimal | None = None
    """Amount, in the currency of the record."""
    currency: str | None = None
    """Currency, ISO 4217."""
    type_: _models.PaymentType | None = None
    """Kind."""
    status: _models.PaymentStatus | None = None
    """Status."""
    payment_provider: str | None = None
    """Name of the payment provider."""
    due_date: _dt.datetime | None = None
    """Date by which it is to be paid or answered."""
    created_date: _dt.datetime | None = None
    """Time at which it was created."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

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
