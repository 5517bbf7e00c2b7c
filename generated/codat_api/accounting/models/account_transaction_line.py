from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class AccountTransactionLine(_rt.Model):
    """`AccountTransactionLine`.

    Attributes:
        amount: Amount of the line, in the currency of the transaction; negative for money that leaves. `Decimal`;
            may be absent.
        description: Description, for people. `str`; may be absent or null.
        record_ref: Record that it refers to. JSON `recordRef`, `AccountTransactionLineRecordRef`; may be absent.
    """

    amount: Decimal | None = None
    """Amount of the line, in the currency of the transaction; negative for money that leaves."""
    description: str | None = None
    """Description, for people."""
    record_ref: _models.AccountTransactionLineRecordRef | None = None
    """Record that it refers to."""

    __fields__ = (
        _rt.Field("amount", "amount", _rt.DECIMAL),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("recordRef", "record_ref", _rt.Ref("AccountTransactionLineRecordRef")),
    )
