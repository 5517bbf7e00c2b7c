from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BankingTransaction(_rt.Model):
    """`BankingTransaction`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        account_id: Identifier of the account. JSON `accountId`, `str`.
        currency: Currency, ISO 4217. `str`.
        description: Description, for people. `str`; may be absent or null.
        amount: Amount, in the account's currency; positive for money that arrives, negative for money that leaves.
            `Decimal`; may be absent.
        posted_date: Time at which the transaction was posted. JSON `postedDate`, `datetime`; may be absent.
        authorized_date: Time at which the bank authorised the transaction. JSON `authorizedDate`, `datetime`; may
            be absent.
        code: Code of the kind of transaction at the bank. `TransactionCode` (`Unknown`, `Fee`, `Payment`, `Cash`,
            `Transfer`, `Interest`, `Cashback`, `Cheque`, `DirectDebit`, `Purchase`, `StandingOrder`, `Adjustment`,
            ...); may be absent.
        merchant_name: Name of the merchant. JSON `merchantName`, `str`; may be absent or null.
        transaction_category_ref: Category of the transaction. JSON `transactionCategoryRef`,
            `TransactionCategoryRef`; may be absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    id: str
    """Identifier, unique among records of its kind."""
    account_id: str
    """Identifier of the account."""
    currency: str
    """Currency, ISO 4217."""
    description: str | None = None
    """Description, for people."""
    amount: Decimal | None = None
    """Amount, in the account's currency; positive for money that arrives, negative for money that leaves."""
    posted_date: _dt.datetime | None = None
    """Time at which the transaction was posted."""
    authorized_date: _dt.datetime | None = None
    """Time at which the bank authorised the transaction."""
    code: _models.TransactionCode | None = None
    """Code of the kind of transaction at the bank."""
    merchant_name: str | None = None
    """Name of the merchant."""
    transaction_category_ref: _models.TransactionCategoryRef | None = None
    """Category of the transaction."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

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
