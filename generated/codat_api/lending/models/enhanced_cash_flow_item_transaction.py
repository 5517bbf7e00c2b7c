from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class EnhancedCashFlowItemTransaction(_rt.Model):
    """`EnhancedCashFlowItemTransaction`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        date: Date of the record. `datetime`; may be absent.
        description: Description, for people. `str`; may be absent.
        amount: Amount, in the account's currency; positive for money that arrives, negative for money that leaves.
            `Decimal`; may be absent.
        currency: Currency, ISO 4217. `str`; may be absent.
        transaction_category: Category that the transaction was given. JSON `transactionCategory`,
            `TransactionCategory`; may be absent.
        platform_name: Name of the platform. JSON `platformName`, `str`; may be absent.
        counterparty_names: Names that the other side of the transaction may have. JSON `counterpartyNames`,
            `list[str]`; may be absent.
        source_ref: Record on the platform that it comes from. JSON `sourceRef`, `EnhancedCashFlowAccountSourceRef`;
            may be absent.
        account_ref: Account in the chart of accounts to which the amount is posted. JSON `accountRef`,
            `AccountRef`; may be absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        is_recurring: Whether the transaction recurs. JSON `isRecurring`, `bool`; may be absent or null.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    date: _dt.datetime | None = None
    """Date of the record."""
    description: str | None = None
    """Description, for people."""
    amount: Decimal | None = None
    """Amount, in the account's currency; positive for money that arrives, negative for money that leaves."""
    currency: str | None = None
    """Currency, ISO 4217."""
    transaction_category: _models.TransactionCategory | None = None
    """Category that the transaction was given."""
    platform_name: str | None = None
    """Name of the platform."""
    counterparty_names: list[str] | None = None
    """Names that the other side of the transaction may have."""
    source_ref: _models.EnhancedCashFlowAccountSourceRef | None = None
    """Record on the platform that it comes from."""
    account_ref: _models.AccountRef | None = None
    """Account in the chart of accounts to which the amount is posted."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    is_recurring: bool | None = None
    """Whether the transaction recurs."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("transactionCategory", "transaction_category", _rt.Ref("TransactionCategory")),
        _rt.Field("platformName", "platform_name", _rt.STRING),
        _rt.Field("counterpartyNames", "counterparty_names", _rt.ListOf(_rt.STRING)),
        _rt.Field("sourceRef", "source_ref", _rt.Ref("EnhancedCashFlowAccountSourceRef")),
        _rt.Field("accountRef", "account_ref", _rt.Ref("AccountRef")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("isRecurring", "is_recurring", _rt.BOOLEAN, nullable=True),
    )
