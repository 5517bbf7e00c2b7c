from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.enhanced_cash_flow_account import EnhancedCashFlowAccount


@define(kw_only=True, repr=False)
class DataSource(_rt.Model):
    """`DataSource`.

    Attributes:
        accounts: Accounts. `list[EnhancedCashFlowAccount]`; may be absent.
    """

    accounts: list[EnhancedCashFlowAccount] | None = None
    """Accounts."""

    __fields__ = (_rt.Field("accounts", "accounts", _rt.ListOf(_rt.Ref("EnhancedCashFlowAccount"))),)
