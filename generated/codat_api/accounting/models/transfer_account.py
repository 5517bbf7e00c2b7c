from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.transfer_account_account_ref import TransferAccountAccountRef


@define(kw_only=True, repr=False)
class TransferAccount(_rt.Model):
    """`TransferAccount`."""

    account_ref: TransferAccountAccountRef | None = None
    amount: Decimal | None = None
    currency: str | None = None

    __fields__ = (
        _rt.Field("accountRef", "account_ref", _rt.Ref("TransferAccountAccountRef")),
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("currency", "currency", _rt.STRING),
    )
