from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Payment(_rt.Model):
    """`Payment`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        amount: Amount received, in the currency of the payment. `Decimal`; may be absent.
        currency: Currency, ISO 4217. `str`; may be absent.
        payment_method_ref: Method of payment. JSON `paymentMethodRef`, `PaymentMethodRef`; may be absent.
        status: Status. `PaymentStatus` (`Pending`, `Authorized`, `Paid`, `Failed`, `Cancelled`, `Unknown`); may be
            absent.
        payment_provider: Name of the payment provider. JSON `paymentProvider`, `str`; may be absent.
        due_date: Date by which it is to be paid or answered. JSON `dueDate`, `datetime`; may be absent.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
        created_date: Time at which it was created. JSON `createdDate`, `datetime`; may be absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    id: str
    """Identifier, unique among records of its kind."""
    amount: Decimal | None = None
    """Amount received, in the currency of the payment."""
    currency: str | None = None
    """Currency, ISO 4217."""
    payment_method_ref: _models.PaymentMethodRef | None = None
    """Method of payment."""
    status: _models.PaymentStatus | None = None
    """Status."""
    payment_provider: str | None = None
    """Name of the payment provider."""
    due_date: _dt.datetime | None = None
    """Date by which it is to be paid or answered."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""
    created_date: _dt.datetime | None = None
    """Time at which it was created."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("paymentMethodRef", "payment_method_ref", _rt.Ref("PaymentMethodRef")),
        _rt.Field("status", "status", _rt.Ref("PaymentStatus")),
        _rt.Field("paymentProvider", "payment_provider", _rt.STRING),
        _rt.Field("dueDate", "due_date", _rt.DATETIME),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("createdDate", "created_date", _rt.DATETIME),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
