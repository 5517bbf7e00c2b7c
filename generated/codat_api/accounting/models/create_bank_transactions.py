from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CreateBankTransactions(_rt.Model):
    """`CreateBankTransactions`.

    Attributes:
        account_id: Identifier of the account. JSON `accountId`, `str`; may be absent.
        transactions: Transactions. `list[CreateBankAccountTransaction]`; may be absent.
    """

    account_id: str | None = None
    """Identifier of the account."""
    transactions: list[_models.CreateBankAccountTransaction] | None = None
    """Transactions."""

    __fields__ = (
        _rt.Field("accountId", "account_id", _rt.STRING),
        _rt.Field("transactions", "transactions", _rt.ListOf(_rt.Ref("CreateBankAccountTransaction"))),
    )
