from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.transfer_transaction_request_from import TransferTransactionRequestFrom
    from ..models.transfer_transaction_request_to import TransferTransactionRequestTo


@define(kw_only=True, repr=False)
class TransferTransactionRequest(_rt.Model):
    """`TransferTransactionRequest`."""

    date: str
    from_: TransferTransactionRequestFrom
    to: TransferTransactionRequestTo
    description: str | None = None

    __fields__ = (
        _rt.Field("date", "date", _rt.STRING, required=True),
        _rt.Field("from", "from_", _rt.Ref("TransferTransactionRequestFrom"), required=True),
        _rt.Field("to", "to", _rt.Ref("TransferTransactionRequestTo"), required=True),
        _rt.Field("description", "description", _rt.STRING),
    )
