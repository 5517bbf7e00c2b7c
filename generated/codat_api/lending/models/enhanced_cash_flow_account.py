from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class EnhancedCashFlowAccount(_rt.Model):
    """`EnhancedCashFlowAccount`.

    Attributes:
        source_ref: Record on the platform that it comes from. JSON `sourceRef`, `EnhancedCashFlowAccountSourceRef`;
            may be absent.
        platform_name: Name of the platform. JSON `platformName`, `str`; may be absent.
        account_provider: Name of the bank or platform that holds the account. JSON `accountProvider`, `str`; may be
            absent.
        account_name: Name of the account. JSON `accountName`, `str`; may be absent.
        account_type: Kind of account. JSON `accountType`, `str`; may be absent.
        currency: Currency, ISO 4217. `str`; may be absent.
        current_balance: Balance now, in the account's currency. JSON `currentBalance`, `Decimal`; may be absent.
    """

    source_ref: _models.EnhancedCashFlowAccountSourceRef | None = None
    """Record on the platform that it comes from."""
    platform_name: str | None = None
    """Name of the platform."""
    account_provider: str | None = None
    """Name of the bank or platform that holds the account."""
    account_name: str | None = None
    """Name of the account."""
    account_type: str | None = None
    """Kind of account."""
    currency: str | None = None
    """Currency, ISO 4217."""
    current_balance: Decimal | None = None
    """Balance now, in the account's currency."""

    __fields__ = (
        _rt.Field("sourceRef", "source_ref", _rt.Ref("EnhancedCashFlowAccountSourceRef")),
        _rt.Field("platformName", "platform_name", _rt.STRING),
        _rt.Field("accountProvider", "account_provider", _rt.STRING),
        _rt.Field("accountName", "account_name", _rt.STRING),
        _rt.Field("accountType", "account_type", _rt.STRING),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currentBalance", "current_balance", _rt.DECIMAL),
    )
