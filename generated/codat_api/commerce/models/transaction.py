from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Transaction(_rt.Model):
    """`Transaction`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`; may be
            absent.
        currency: Currency, ISO 4217. `str`; may be absent.
        type_: Kind. JSON `type`, `TransactionType` (`Payment`, `Refund`, `Payout`, `FailedPayout`, `Transfer`,
            `PaymentFee`, `PaymentFeeRefund`, `Unknown`); may be absent.
        sub_type: Kind within the type, as the platform has it. JSON `subType`, `str`; may be absent.
        transaction_source_ref: Record that the transaction comes from. JSON `transactionSourceRef`,
            `TransactionSourceRef`; may be absent.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
        created_date: Time at which it was created. JSON `createdDate`, `datetime`; may be absent.
        source_created_date: Time at which it was created on the platform. JSON `sourceCreatedDate`, `datetime`; may
            be absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    id: str
    """Identifier, unique among records of its kind."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    currency: str | None = None
    """Currency, ISO 4217."""
    type_: _models.TransactionType | None = None
    """Kind."""
    sub_type: str | None = None
    """Kind within the type, as the platform has it."""
    transaction_source_ref: _models.TransactionSourceRef | None = None
    """Record that the transaction comes from."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""
    created_date: _dt.datetime | None = None
    """Time at which it was created."""
    source_created_date: _dt.datetime | None = None
    """Time at which it was created on the platform."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("type", "type_", _rt.Ref("TransactionType")),
        _rt.Field("subType", "sub_type", _rt.STRING),
        _rt.Field("transactionSourceRef", "transaction_source_ref", _rt.Ref("TransactionSourceRef")),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("createdDate", "created_date", _rt.DATETIME),
        _rt.Field("sourceCreatedDate", "source_created_date", _rt.DATETIME),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
