from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.enhanced_cash_flow_item_transaction import EnhancedCashFlowItemTransaction


@define(kw_only=True, repr=False)
class EnhancedCashFlowItem(_rt.Model):
    """`EnhancedCashFlowItem`.

    Attributes:
        transactions: Transactions. `list[EnhancedCashFlowItemTransaction]`; may be absent.
    """

    transactions: list[EnhancedCashFlowItemTransaction] | None = None
    """Transactions."""

    __fields__ = (_rt.Field("transactions", "transactions", _rt.ListOf(_rt.Ref("EnhancedCashFlowItemTransaction"))),)
