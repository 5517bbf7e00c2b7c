from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class TransferAccount(_rt.Model):
    """`TransferAccount`.

    Attributes:
        account_ref: Account in the chart of accounts to which the amount is posted. JSON `accountRef`,
            `TransferAccountAccountRef`; may be absent.
        amount: Amount that moves, in the currency of this account. `Decimal`; may be absent.
        currency: Currency, ISO 4217. `str`; may be absent.
    """

    account_ref: _models.TransferAccountAccountRef | None = None
    """Account in the chart of accounts to which the amount is posted."""
    amount: Decimal | None = None
    """Amount that moves, in the currency of this account."""
    currency: str | None = None
    """Currency, ISO 4217."""

    __fields__ = (
        _rt.Field("accountRef", "account_ref", _rt.Ref("TransferAccountAccountRef")),
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("currency", "currency", _rt.STRING),
    )
