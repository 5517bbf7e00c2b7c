from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.transfer_account_ref import TransferAccountRef


@define(kw_only=True, repr=False)
class TransferAccount(_rt.Model):
    """`TransferAccount`.

    Attributes:
        account_ref: Account in the chart of accounts to which the amount is posted. JSON `accountRef`,
            `TransferAccountRef`.
        amount: Amount that moves, in the currency of this account. `Decimal`.
    """

    account_ref: TransferAccountRef
    """Account in the chart of accounts to which the amount is posted."""
    amount: Decimal
    """Amount that moves, in the currency of this account."""

    __fields__ = (
        _rt.Field("accountRef", "account_ref", _rt.Ref("TransferAccountRef"), required=True),
        _rt.Field("amount", "amount", _rt.DECIMAL, required=True),
    )
