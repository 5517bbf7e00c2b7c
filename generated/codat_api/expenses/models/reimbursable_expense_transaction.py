from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.ap_account_ref import ApAccountRef
    from ..models.reimbursable_expense_transaction_line import ReimbursableExpenseTransactionLine
    from ..models.reimbursement_contact_ref import ReimbursementContactRef


@define(kw_only=True, repr=False)
class ReimbursableExpenseTransaction(_rt.Model):
    """`ReimbursableExpenseTransaction`."""

    id: str
    contact_ref: ReimbursementContactRef
    issue_date: _dt.datetime
    due_date: _dt.datetime
    currency: str
    reference: str | None = None
    ap_account_ref: ApAccountRef | None = None
    currency_rate: Decimal | None = None
    notes: str | None = None
    lines: list[ReimbursableExpenseTransactionLine] | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("contactRef", "contact_ref", _rt.Ref("ReimbursementContactRef"), required=True),
        _rt.Field("issueDate", "issue_date", _rt.DATETIME, required=True),
        _rt.Field("dueDate", "due_date", _rt.DATETIME, required=True),
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("reference", "reference", _rt.STRING, nullable=True),
        _rt.Field("apAccountRef", "ap_account_ref", _rt.Ref("ApAccountRef"), nullable=True),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("notes", "notes", _rt.STRING),
        _rt.Field("lines", "lines", _rt.ListOf(_rt.Ref("ReimbursableExpenseTransactionLine"))),
    )
