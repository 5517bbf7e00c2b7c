from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AccountBalanceAmounts(_rt.Model):
    """`AccountBalanceAmounts`."""

    available: Decimal | None = None
    current: Decimal | None = None
    limit: Decimal | None = None

    __fields__ = (
        _rt.Field("available", "available", _rt.DECIMAL, nullable=True),
        _rt.Field("current", "current", _rt.DECIMAL),
        _rt.Field("limit", "limit", _rt.DECIMAL, nullable=True),
    )
