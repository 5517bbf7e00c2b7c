from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BillPayment(_rt.Model):
    """`BillPayment`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        amount: Amount paid, in the currency of the payment. `Decimal`; may be absent.
        date: Date of the payment. `datetime`; may be absent.
        reference: Reference, as people on the platform know it. `str`; may be absent or null.
        account_ref: Account in the chart of accounts to which the amount is posted. JSON `accountRef`,
            `BillPaymentAccountRef`; may be absent.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    amount: Decimal | None = None
    """Amount paid, in the currency of the payment."""
    date: _dt.datetime | None = None
    """Date of the payment."""
    reference: str | None = None
    """Reference, as people on the platform know it."""
    account_ref: _models.BillPaymentAccountRef | None = None
    """Account in the chart of accounts to which the amount is posted."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("date", "date", _rt.DATETIME),
        _rt.Field("reference", "reference", _rt.STRING, nullable=True),
        _rt.Field("accountRef", "account_ref", _rt.Ref("BillPaymentAccountRef")),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
    )
