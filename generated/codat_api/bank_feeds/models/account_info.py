from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AccountInfo(_rt.Model):
    """`AccountInfo`."""

    description: str | None = None
    nickname: str | None = None
    account_open_date: str | None = None
    available_balance: Decimal | None = None

    __fields__ = (
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("nickname", "nickname", _rt.STRING, nullable=True),
        _rt.Field("accountOpenDate", "account_open_date", _rt.STRING, nullable=True),
        _rt.Field("availableBalance", "available_balance", _rt.DECIMAL, nullable=True),
    )
