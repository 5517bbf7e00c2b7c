from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.enhanced_cash_flow_account_source_ref import EnhancedCashFlowAccountSourceRef


@define(kw_only=True, repr=False)
class EnhancedCashFlowAccount(_rt.Model):
    """`EnhancedCashFlowAccount`."""

    source_ref: EnhancedCashFlowAccountSourceRef | None = None
    platform_name: str | None = None
    account_provider: str | None = None
    account_name: str | None = None
    account_type: str | None = None
    currency: str | None = None
    current_balance: Decimal | None = None

    __fields__ = (
        _rt.Field("sourceRef", "source_ref", _rt.Ref("EnhancedCashFlowAccountSourceRef")),
        _rt.Field("platformName", "platform_name", _rt.STRING),
        _rt.Field("accountProvider", "account_provider", _rt.STRING),
        _rt.Field("accountName", "account_name", _rt.STRING),
        _rt.Field("accountType", "account_type", _rt.STRING),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currentBalance", "current_balance", _rt.DECIMAL),
    )
