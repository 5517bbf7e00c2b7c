from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class AccountMappingInfo(_rt.Model):
    """`AccountMappingInfo`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        nominal_code: Code of the account in the chart of accounts. JSON `nominalCode`, `str`; may be absent or
            null.
        name: Name. `str`; may be absent.
        currency: Currency, ISO 4217. `str`; may be absent.
        account_type: Kind of account. JSON `accountType`, `AccountMappingInfoAccountType` (`Asset`, `Liability`,
            `Income`, `Expense`, `Equity`); may be absent.
        fully_qualified_category: Category with those above it, separated by dots. JSON `fullyQualifiedCategory`,
            `str`; may be absent.
        is_bank_account: Whether it is a bank account. JSON `isBankAccount`, `bool`; may be absent.
        valid_transaction_types: Kinds of transaction that it may be used for. JSON `validTransactionTypes`,
            `list[ValidTransactionType]` (`Payment`, `Refund`, `Reward`, `Chargeback`); may be absent.
        valid_for: What the account may be used for. JSON `validFor`, `list[ValidForItem]`
            (`expense-transactions.Payment`, `expense-transactions.Refund`, `expense-transactions.Reward`,
            `expense-transactions.Chargeback`, `reimbursable-expense-transactions`, `transfer-transactions`,
            `adjustment-transactions`); may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    nominal_code: str | None = None
    """Code of the account in the chart of accounts."""
    name: str | None = None
    """Name."""
    currency: str | None = None
    """Currency, ISO 4217."""
    account_type: _models.AccountMappingInfoAccountType | None = None
    """Kind of account."""
    fully_qualified_category: str | None = None
    """Category with those above it, separated by dots."""
    is_bank_account: bool | None = None
    """Whether it is a bank account."""
    valid_transaction_types: list[_models.ValidTransactionType] | None = None
    """Kinds of transaction that it may be used for."""
    valid_for: list[_models.ValidForItem] | None = None
    """What the account may be used for."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("nominalCode", "nominal_code", _rt.STRING, nullable=True),
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("accountType", "account_type", _rt.Ref("AccountMappingInfoAccountType")),
        _rt.Field("fullyQualifiedCategory", "fully_qualified_category", _rt.STRING),
        _rt.Field("isBankAccount", "is_bank_account", _rt.BOOLEAN),
        _rt.Field("validTransactionTypes", "valid_transaction_types", _rt.ListOf(_rt.Ref("ValidTransactionType"))),
        _rt.Field("validFor", "valid_for", _rt.ListOf(_rt.Ref("ValidForItem"))),
    )
