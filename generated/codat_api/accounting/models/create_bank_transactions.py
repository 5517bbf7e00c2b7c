from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.create_bank_account_transaction import CreateBankAccountTransaction


@define(kw_only=True, repr=False)
class CreateBankTransactions(_rt.Model):
    """`CreateBankTransactions`."""

    account_id: str | None = None
    transactions: list[CreateBankAccountTransaction] | None = None

    __fields__ = (
        _rt.Field("accountId", "account_id", _rt.STRING),
        _rt.Field("transactions", "transactions", _rt.ListOf(_rt.Ref("CreateBankAccountTransaction"))),
    )
