from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING, Any

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.dispute_status import DisputeStatus
    from ..models.transaction_source_ref import TransactionSourceRef


@define(kw_only=True, repr=False)
class Dispute(_rt.Model):
    """`Dispute`."""

    id: str
    currency: str
    disputed_transactions: list[TransactionSourceRef] | None = None
    total_amount: Any = None
    status: DisputeStatus | None = None
    reason: str | None = None
    due_date: _dt.datetime | None = None
    created_date: _dt.datetime | None = None
    modified_date: _dt.datetime | None = None
    source_modified_date: _dt.datetime | None = None

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
