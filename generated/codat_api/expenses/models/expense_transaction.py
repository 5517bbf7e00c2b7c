from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.bank_account_ref import BankAccountRef
    from ..models.expense_contact_ref import ExpenseContactRef
    from ..models.expense_transaction_line import ExpenseTransactionLine
    from ..models.expense_transaction_type import ExpenseTransactionType


@define(kw_only=True, repr=False)
class ExpenseTransaction(_rt.Model):
    """`ExpenseTransaction`."""

    id: str
    type_: ExpenseTransactionType
    issue_date: _dt.datetime
    currency: str
    currency_rate: Decimal | None = None
    contact_ref: ExpenseContactRef | None = None
    bank_account_ref: BankAccountRef | None = None
    reference: str | None = None
    merchant_name: str | None = None
    lines: list[ExpenseTransactionLine] | None = None
    notes: str | None = None
    post_as_draft: bool | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("type", "type_", _rt.Ref("ExpenseTransactionType"), required=True),
        _rt.Field("issueDate", "issue_date", _rt.DATETIME, required=True),
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("contactRef", "contact_ref", _rt.Ref("ExpenseContactRef")),
        _rt.Field("bankAccountRef", "bank_account_ref", _rt.Ref("BankAccountRef")),
        _rt.Field("reference", "reference", _rt.STRING, nullable=True),
        _rt.Field("merchantName", "merchant_name", _rt.STRING),
        _rt.Field("lines", "lines", _rt.ListOf(_rt.Ref("ExpenseTransactionLine"))),
        _rt.Field("notes", "notes", _rt.STRING),
        _rt.Field("postAsDraft", "post_as_draft", _rt.BOOLEAN, nullable=True),
    )
