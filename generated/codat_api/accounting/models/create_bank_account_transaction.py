from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CreateBankAccountTransaction(_rt.Model):
    """`CreateBankAccountTransaction`.

    Attributes:
        amount: Amount, in the account's currency; positive for money that arrives, negative for money that leaves.
            `Decimal`; may be absent.
        balance: Balance after the transaction, in the account's currency. `Decimal`; may be absent.
        date: Date on which the bank recorded the transaction. `datetime`; may be absent.
        description: Description, for people. `str`; may be absent or null.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        counterparty: Name of the other side of the transaction. `str`; may be absent or null.
        reference: Reference, as people on the platform know it. `str`; may be absent or null.
        transaction_type: Kind of transaction. JSON `transactionType`, `str`; may be absent.
        reconciled: Whether the transaction was reconciled with the books. `bool`; may be absent.
    """

    amount: Decimal | None = None
    """Amount, in the account's currency; positive for money that arrives, negative for money that leaves."""
    balance: Decimal | None = None
    """Balance after the transaction, in the account's currency."""
    date: _dt.datetime | None = None
    """Date on which the bank recorded the transaction."""
    description: str | None = None
    """Description, for people."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    counterparty: str | None = None
    """Name of the other side of the transaction."""
    reference: str | None = None
    """Reference, as people on the platform know it."""
    transaction_type: str | None = None
    """Kind of transaction."""
    reconciled: bool | None = None
    """Whether the transaction was reconciled with the books."""

    __fields__ = (
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("balance", "balance", _rt.DECIMAL),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("counterparty", "counterparty", _rt.STRING, nullable=True),
        _rt.Field("reference", "reference", _rt.STRING, nullable=True),
        _rt.Field("transactionType", "transaction_type", _rt.STRING),
        _rt.Field("reconciled", "reconciled", _rt.BOOLEAN),
    )
