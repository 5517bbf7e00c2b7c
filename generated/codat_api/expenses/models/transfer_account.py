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
            `TransferAccountRef`.
        amount: Amount that moves, in the currency of this account. `Decimal`.
    """

    account_ref: _models.TransferAccountRef
    """Account in the chart of accounts to which the amount is posted."""
    amount: Decimal
    """Amount that moves, in the currency of this account."""

    __fields__ = (
        _rt.Field("accountRef", "account_ref", _rt.Ref("TransferAccountRef"), required=True),
        _rt.Field("amount", "amount", _rt.DECIMAL, required=True),
    )
