from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.supplemental_data import SupplementalData
    from ..models.transaction_source_ref import TransactionSourceRef
    from ..models.transaction_type import TransactionType


@define(kw_only=True, repr=False)
class Transaction(_rt.Model):
    """`Transaction`."""

    id: str
    total_amount: Decimal | None = None
    currency: str | None = None
    type_: TransactionType | None = None
    sub_type: str | None = None
    transaction_source_ref: TransactionSourceRef | None = None
    supplemental_data: SupplementalData | None = None
    created_date: _dt.datetime | None = None
    source_created_date: _dt.datetime | None = None
    modified_date: _dt.datetime | None = None
    source_modified_date: _dt.datetime | None = None

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
