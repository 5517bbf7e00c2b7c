from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class UpdateExpenseRequest(_rt.Model):
    """`UpdateExpenseRequest`.

    Attributes:
        type_: Kind. JSON `type`, `ExpenseTransactionType` (`Payment`, `Refund`, `Reward`, `Chargeback`).
        issue_date: Date of issue. JSON `issueDate`, `str`.
        currency: Currency, ISO 4217. `str`.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
        contact_ref: Customer or supplier that the record concerns. JSON `contactRef`, `ExpenseContactRef`; may be
            absent.
        bank_account_ref: Bank account that the money moves on. JSON `bankAccountRef`, `BankAccountRef`; may be
            absent.
        merchant_name: Name of the merchant. JSON `merchantName`, `str`; may be absent.
        lines: Lines of the record. `list[ExpenseTransactionLine]`; may be absent.
        notes: Notes, for people. `str`; may be absent.
    """

    type_: _models.ExpenseTransactionType
    """Kind."""
    issue_date: str
    """Date of issue."""
    currency: str
    """Currency, ISO 4217."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""
    contact_ref: _models.ExpenseContactRef | None = None
    """Customer or supplier that the record concerns."""
    bank_account_ref: _models.BankAccountRef | None = None
    """Bank account that the money moves on."""
    merchant_name: str | None = None
    """Name of the merchant."""
    lines: list[_models.ExpenseTransactionLine] | None = None
    """Lines of the record."""
    notes: str | None = None
    """Notes, for people."""

    __fields__ = (
        _rt.Field("type", "type_", _rt.Ref("ExpenseTransactionType"), required=True),
        _rt.Field("issueDate", "issue_date", _rt.STRING, required=True),
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("contactRef", "contact_ref", _rt.Ref("ExpenseContactRef")),
        _rt.Field("bankAccountRef", "bank_account_ref", _rt.Ref("BankAccountRef")),
        _rt.Field("merchantName", "merchant_name", _rt.STRING),
        _rt.Field("lines", "lines", _rt.ListOf(_rt.Ref("ExpenseTransactionLine"))),
        _rt.Field("notes", "notes", _rt.STRING),
    )
