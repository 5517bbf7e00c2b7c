from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class BankingTransactionRef(_rt.Model):
    """`BankingTransactionRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        data_connection_id: Identifier of the connection. JSON `dataConnectionId`, `str`; may be absent.
        account_id: Identifier of the account. JSON `accountId`, `str`; may be absent.
        account_name: Name of the account. JSON `accountName`, `str`; may be absent.
        date: Date of the bank transaction. `datetime`; may be absent.
        description: Description, for people. `str`; may be absent.
        amount: Amount of the bank transaction, in the account's currency. `Decimal`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    data_connection_id: str | None = None
    """Identifier of the connection."""
    account_id: str | None = None
    """Identifier of the account."""
    account_name: str | None = None
    """Name of the account."""
    date: _dt.datetime | None = None
    """Date of the bank transaction."""
    description: str | None = None
    """Description, for people."""
    amount: Decimal | None = None
    """Amount of the bank transaction, in the account's currency."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("dataConnectionId", "data_connection_id", _rt.STRING),
        _rt.Field("accountId", "account_id", _rt.STRING),
        _rt.Field("accountName", "account_name", _rt.STRING),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("amount", "amount", _rt.DECIMAL),
    )
