from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.transfer_account import TransferAccount


@define(kw_only=True, repr=False)
class TransferTransactionRequest(_rt.Model):
    """`TransferTransactionRequest`."""

    date: _dt.datetime
    from_: TransferAccount
    to: TransferAccount
    description: str | None = None

    __fields__ = (
        _rt.Field("date", "date", _rt.DATETIME, required=True),
        _rt.Field("from", "from_", _rt.Ref("TransferAccount"), required=True),
        _rt.Field("to", "to", _rt.Ref("TransferAccount"), required=True),
        _rt.Field("description", "description", _rt.STRING),
    )
