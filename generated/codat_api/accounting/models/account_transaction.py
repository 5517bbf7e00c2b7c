from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class AccountTransaction(_rt.Model):
    """`AccountTransaction`.

    Attributes:
        bank_account_ref: Bank account that the money moves on. JSON `bankAccountRef`, `BankAccountRef`; may be
            absent.
        currency: Currency, ISO 4217. `str`; may be absent.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
        date: Date of the record. `datetime`; may be absent.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        lines: Lines of the record. `list[AccountTransactionLine]`; may be absent or null.
        metadata: What the platform says about the record, such as whether it was deleted. `Metadata`; may be
            absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        note: Note, for people. `str`; may be absent or null.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
        status: Status. `AccountTransactionStatus` (`Unknown`, `Unreconciled`, `Reconciled`, `Void`); may be absent.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`; may be
            absent.
        transaction_id: Identifier of the transaction. JSON `transactionId`, `str`; may be absent or null.
    """

    bank_account_ref: _models.BankAccountRef | None = None
    """Bank account that the money moves on."""
    currency: str | None = None
    """Currency, ISO 4217."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""
    date: _dt.datetime | None = None
    """Date of the record."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    lines: list[_models.AccountTransactionLine] | None = None
    """Lines of the record."""
    metadata: _models.Metadata | None = None
    """What the platform says about the record, such as whether it was deleted."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    note: str | None = None
    """Note, for people."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""
    status: _models.AccountTransactionStatus | None = None
    """Status."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    transaction_id: str | None = None
    """Identifier of the transaction."""

    __fields__ = (
        _rt.Field("bankAccountRef", "bank_account_ref", _rt.Ref("BankAccountRef")),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("lines", "lines", _rt.ListOf(_rt.Ref("AccountTransactionLine")), nullable=True),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("note", "note", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("status", "status", _rt.Ref("AccountTransactionStatus")),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
        _rt.Field("transactionId", "transaction_id", _rt.STRING, nullable=True),
    )
