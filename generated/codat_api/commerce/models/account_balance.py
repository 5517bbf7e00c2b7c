from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AccountBalance(_rt.Model):
    """`AccountBalance`.

    Attributes:
        available: Balance that may be drawn on, in the account's currency. `Decimal`; may be absent.
        pending: Balance of what has not cleared, in the account's currency. `Decimal`; may be absent.
        reserved: Balance held back by the platform, in the account's currency. `Any`; may be absent or null.
        currency: Currency, ISO 4217. `str`; may be absent.
    """

    available: Decimal | None = None
    """Balance that may be drawn on, in the account's currency."""
    pending: Decimal | None = None
    """Balance of what has not cleared, in the account's currency."""
    reserved: Any = None
    """Balance held back by the platform, in the account's currency."""
    currency: str | None = None
    """Currency, ISO 4217."""

    __fields__ = (
        _rt.Field("available", "available", _rt.DECIMAL),
        _rt.Field("pending", "pending", _rt.DECIMAL),
        _rt.Field("reserved", "reserved", _rt.ANY, nullable=True),
        _rt.Field("currency", "currency", _rt.STRING),
    )
