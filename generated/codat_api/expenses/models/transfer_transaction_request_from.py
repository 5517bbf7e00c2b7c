from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.transfer_transaction_request_from_account_ref import TransferTransactionRequestFromAccountRef


@define(kw_only=True, repr=False)
class TransferTransactionRequestFrom(_rt.Model):
    """`TransferTransactionRequestFrom`."""

    account_ref: TransferTransactionRequestFromAccountRef
    amount: Decimal

    __fields__ = (
        _rt.Field("accountRef", "account_ref", _rt.Ref("TransferTransactionRequestFromAccountRef"), required=True),
        _rt.Field("amount", "amount", _rt.DECIMAL, required=True),
    )
