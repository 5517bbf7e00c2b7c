from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.transfer_transaction_request_to_account_ref import TransferTransactionRequestToAccountRef


@define(kw_only=True, repr=False)
class TransferTransactionRequestTo(_rt.Model):
    """`TransferTransactionRequestTo`."""

    account_ref: TransferTransactionRequestToAccountRef
    amount: Decimal

    __fields__ = (
        _rt.Field("accountRef", "account_ref", _rt.Ref("TransferTransactionRequestToAccountRef"), required=True),
        _rt.Field("amount", "amount", _rt.DECIMAL, required=True),
    )
