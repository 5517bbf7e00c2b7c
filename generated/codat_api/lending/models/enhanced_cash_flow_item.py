from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class EnhancedCashFlowItem(_rt.Model):
    """`EnhancedCashFlowItem`.

    Attributes:
        transactions: Transactions. `list[EnhancedCashFlowItemTransaction]`; may be absent.
    """

    transactions: list[_models.EnhancedCashFlowItemTransaction] | None = None
    """Transactions."""

    __fields__ = (_rt.Field("transactions", "transactions", _rt.ListOf(_rt.Ref("EnhancedCashFlowItemTransaction"))),)
