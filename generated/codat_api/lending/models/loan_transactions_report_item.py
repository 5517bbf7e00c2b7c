from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class LoanTransactionsReportItem(_rt.Model):
    """`LoanTransactionsReportItem`.

    Attributes:
        loan_ref: Loan that the transaction belongs to. JSON `loanRef`, `LoanRef`; may be absent.
        item_ref: Item that the line is about. JSON `itemRef`, `ItemRef`; may be absent.
        date: Date of the record. `datetime`; may be absent.
        amount: Amount, in the base currency. `Decimal`; may be absent.
        loan_transaction_type: Kind of loan transaction. JSON `loanTransactionType`, `LoanTransactionType`
            (`Investment`, `Repayment`, `Interest`, `AccuredInterest`); may be absent.
        lender: Name of the lender. `str`; may be absent.
    """

    loan_ref: _models.LoanRef | None = None
    """Loan that the transaction belongs to."""
    item_ref: _models.ItemRef | None = None
    """Item that the line is about."""
    date: _dt.datetime | None = None
    """Date of the record."""
    amount: Decimal | None = None
    """Amount, in the base currency."""
    loan_transaction_type: _models.LoanTransactionType | None = None
    """Kind of loan transaction."""
    lender: str | None = None
    """Name of the lender."""

    __fields__ = (
        _rt.Field("loanRef", "loan_ref", _rt.Ref("LoanRef")),
        _rt.Field("itemRef", "item_ref", _rt.Ref("ItemRef")),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("loanTransactionType", "loan_transaction_type", _rt.Ref("LoanTransactionType")),
        _rt.Field("lender", "lender", _rt.STRING),
    )
