from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TargetAccountOption(_rt.Model):
    """`TargetAccountOption`."""

    id: str | None = None
    name: str | None = None
    balance: Decimal | None = None
    sort_code: str | None = None
    account_number: str | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("balance", "balance", _rt.DECIMAL, nullable=True),
        _rt.Field("sortCode", "sort_code", _rt.STRING, nullable=True),
        _rt.Field("accountNumber", "account_number", _rt.STRING, nullable=True),
    )
