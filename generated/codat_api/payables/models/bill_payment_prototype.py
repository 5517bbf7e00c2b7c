from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BillPaymentPrototype(_rt.Model):
    """`BillPaymentPrototype`.

    Attributes:
        amount: Amount paid, in the currency of the payment. `Decimal`.
        date: Date of the payment. `datetime`.
        account_ref: Account in the chart of accounts to which the amount is posted. JSON `accountRef`,
            `BillPaymentAccountRef`.
        reference: Reference, as people on the platform know it. `str`; may be absent or null.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
    """

    amount: Decimal
    """Amount paid, in the currency of the payment."""
    date: _dt.datetime
    """Date of the payment."""
    account_ref: _models.BillPaymentAccountRef
    """Account in the chart of accounts to which the amount is posted."""
    reference: str | None = None
    """Reference, as people on the platform know it."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""

    __fields__ = (
        _rt.Field("amount", "amount", _rt.DECIMAL, required=True),
        _rt.Field("date", "date", _rt.DATETIME, required=True),
        _rt.Field("accountRef", "account_ref", _rt.Ref("BillPaymentAccountRef"), required=True),
        _rt.Field("reference", "reference", _rt.STRING, nullable=True),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
    )
