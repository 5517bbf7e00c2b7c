from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AccountBalanceAmounts(_rt.Model):
    """`AccountBalanceAmounts`.

    Attributes:
        available: Balance that may be drawn on, in the account's currency. `Decimal`; may be absent or null.
        current: Balance now, without what is pending, in the account's currency. `Decimal`; may be absent.
        limit: Credit limit, in the account's currency. `Decimal`; may be absent or null.
    """

    available: Decimal | None = None
    """Balance that may be drawn on, in the account's currency."""
    current: Decimal | None = None
    """Balance now, without what is pending, in the account's currency."""
    limit: Decimal | None = None
    """Credit limit, in the account's currency."""

    __fields__ = (
        _rt.Field("available", "available", _rt.DECIMAL, nullable=True),
        _rt.Field("current", "current", _rt.DECIMAL),
        _rt.Field("limit", "limit", _rt.DECIMAL, nullable=True),
    )
