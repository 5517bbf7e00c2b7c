from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.item_ref import ItemRef
    from ..models.loan_ref import LoanRef
    from ..models.loan_transaction_type import LoanTransactionType


@define(kw_only=True, repr=False)
class LoanTransactionsReportItem(_rt.Model):
    """`LoanTransactionsReportItem`."""

    loan_ref: LoanRef | None = None
    item_ref: ItemRef | None = None
    date: _dt.datetime | None = None
    amount: Decimal | None = None
    loan_transaction_type: LoanTransactionType | None = None
    lender: str | None = None

    __fields__ = (
        _rt.Field("loanRef", "loan_ref", _rt.Ref("LoanRef")),
        _rt.Field("itemRef", "item_ref", _rt.Ref("ItemRef")),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("loanTransactionType", "loan_transaction_type", _rt.Ref("LoanTransactionType")),
        _rt.Field("lender", "lender", _rt.STRING),
    )
