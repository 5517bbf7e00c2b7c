from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class UpdateReimbursableExpenseTransactionRequest(_rt.Model):
    """`UpdateReimbursableExpenseTransactionRequest`.

    Attributes:
        contact_ref: Customer or supplier that the record concerns. JSON `contactRef`, `ReimbursementContactRef`.
        issue_date: Date of issue. JSON `issueDate`, `datetime`.
        due_date: Date by which it is to be paid or answered. JSON `dueDate`, `datetime`.
        currency: Currency, ISO 4217. `str`.
        reference: Reference, as people on the platform know it. `str`; may be absent or null.
        ap_account_ref: Accounts payable account that the claim is posted to. JSON `apAccountRef`, `ApAccountRef`;
            may be absent or null.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
        notes: Notes, for people. `str`; may be absent.
        lines: Lines of the record. `list[ReimbursableExpenseTransactionLine]`; may be absent.
    """

    contact_ref: _models.ReimbursementContactRef
    """Customer or supplier that the record concerns."""
    issue_date: _dt.datetime
    """Date of issue."""
    due_date: _dt.datetime
    """Date by which it is to be paid or answered."""
    currency: str
    """Currency, ISO 4217."""
    reference: str | None = None
    """Reference, as people on the platform know it."""
    ap_account_ref: _models.ApAccountRef | None = None
    """Accounts payable account that the claim is posted to."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""
    notes: str | None = None
    """Notes, for people."""
    lines: list[_models.ReimbursableExpenseTransactionLine] | None = None
    """Lines of the record."""

    __fields__ = (
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
