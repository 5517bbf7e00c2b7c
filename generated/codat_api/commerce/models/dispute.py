from __future__ import annotations

import datetime as _dt
from typing import Any

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Dispute(_rt.Model):
    """`Dispute`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        currency: Currency, ISO 4217. `str`.
        disputed_transactions: Transactions that are disputed. JSON `disputedTransactions`,
            `list[TransactionSourceRef]`; may be absent.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Any`; may be absent or
            null.
        status: Status. `DisputeStatus` (`Won`, `Lost`, `Accepted`, `Processing`, `ChargeRefunded`,
            `EvidenceRequired`, `InquiryEvidenceRequired`, `InquiryProcessing`, `InquiryClosed`, `WaitingThirdParty`,
            `Unknown`); may be absent.
        reason: Reason, for people. `str`; may be absent.
        due_date: Date by which it is to be paid or answered. JSON `dueDate`, `datetime`; may be absent.
        created_date: Time at which it was created. JSON `createdDate`, `datetime`; may be absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    id: str
    """Identifier, unique among records of its kind."""
    currency: str
    """Currency, ISO 4217."""
    disputed_transactions: list[_models.TransactionSourceRef] | None = None
    """Transactions that are disputed."""
    total_amount: Any = None
    """Amount with tax, in the currency of the document."""
    status: _models.DisputeStatus | None = None
    """Status."""
    reason: str | None = None
    """Reason, for people."""
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
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("disputedTransactions", "disputed_transactions", _rt.ListOf(_rt.Ref("TransactionSourceRef"))),
        _rt.Field("totalAmount", "total_amount", _rt.ANY, nullable=True),
        _rt.Field("status", "status", _rt.Ref("DisputeStatus")),
        _rt.Field("reason", "reason", _rt.STRING),
        _rt.Field("dueDate", "due_date", _rt.DATETIME),
        _rt.Field("createdDate", "created_date", _rt.DATETIME),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
