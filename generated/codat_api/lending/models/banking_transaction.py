from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.transaction_category_ref import TransactionCategoryRef
    from ..models.transaction_code import TransactionCode


@define(kw_only=True, repr=False)
class BankingTransaction(_rt.Model):
    """`BankingTransaction`."""

    id: str
    account_id: str
    currency: str
    description: str | None = None
    amount: Decimal | None = None
    posted_date: _dt.datetime | None = None
    authorized_date: _dt.datetime | None = None
    code: TransactionCode | None = None
    merchant_name: str | None = None
    transaction_category_ref: TransactionCategoryRef | None = None
    modified_date: _dt.datetime | None = None
    source_modified_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("accountId", "account_id", _rt.STRING, required=True),
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("postedDate", "posted_date", _rt.DATETIME),
        _rt.Field("authorizedDate", "authorized_date", _rt.DATETIME),
        _rt.Field("code", "code", _rt.Ref("TransactionCode")),
        _rt.Field("merchantName", "merchant_name", _rt.STRING, nullable=True),
        _rt.Field("transactionCategoryRef", "transaction_category_ref", _rt.Ref("TransactionCategoryRef")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
