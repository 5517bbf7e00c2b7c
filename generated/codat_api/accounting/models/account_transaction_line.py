from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_transaction_line_record_ref import AccountTransactionLineRecordRef


@define(kw_only=True, repr=False)
class AccountTransactionLine(_rt.Model):
    """`AccountTransactionLine`."""

    amount: Decimal | None = None
    description: str | None = None
    record_ref: AccountTransactionLineRecordRef | None = None

    __fields__ = (
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("recordRef", "record_ref", _rt.Ref("AccountTransactionLineRecordRef")),
    )
