from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BankAccountTransaction(_rt.Model):
    """`BankAccountTransaction`.

    Attributes:
        account_id: Identifier of the account. JSON `accountId`, `str`; may be absent or null.
        amount: Amount, in the account's currency; positive for money that arrives, negative for money that leaves.
            `Decimal`; may be absent.
        balance: Balance after the transaction, in the account's currency. `Decimal`; may be absent.
        cleared_on_date: Date on which the transaction cleared. JSON `clearedOnDate`, `datetime`; may be absent.
        description: Description, for people. `str`; may be absent or null.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        reconciled: Whether the transaction was reconciled with the books. `bool`; may be absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
        transaction_type: Kind of transaction. JSON `transactionType`, `BankTransactionType` (`Unknown`, `Credit`,
            `Debit`, `Int`, `Div`, `Fee`, `SerChg`, `Dep`, `Atm`, `Pos`, `Xfer`, `Check`, ...); may be absent.
    """

    account_id: str | None = None
    """Identifier of the account."""
    amount: Decimal | None = None
    """Amount, in the account's currency; positive for money that arrives, negative for money that leaves."""
    balance: Decimal | None = None
    """Balance after the transaction, in the account's currency."""
    cleared_on_date: _dt.datetime | None = None
    """Date on which the transaction cleared."""
    description: str | None = None
    """Description, for people."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    reconciled: bool | None = None
    """Whether the transaction was reconciled with the books."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""
    transaction_type: _models.BankTransactionType | None = None
    """Kind of transaction."""

    __fields__ = (
        _rt.Field("accountId", "account_id", _rt.STRING, nullable=True),
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("balance", "balance", _rt.DECIMAL),
        _rt.Field("clearedOnDate", "cleared_on_date", _rt.DATETIME),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("reconciled", "reconciled", _rt.BOOLEAN),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("transactionType", "transaction_type", _rt.Ref("BankTransactionType")),
    )
