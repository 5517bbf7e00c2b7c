from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AccountInfo(_rt.Model):
    """`AccountInfo`.

    Attributes:
        description: Description, for people. `str`; may be absent or null.
        nickname: Name that the holder gave the account. `str`; may be absent or null.
        account_open_date: Date on which the account was opened. JSON `accountOpenDate`, `str`; may be absent or
            null.
        available_balance: Balance that may be drawn on, in the account's currency. JSON `availableBalance`,
            `Decimal`; may be absent or null.
    """

    description: str | None = None
    """Description, for people."""
    nickname: str | None = None
    """Name that the holder gave the account."""
    account_open_date: str | None = None
    """Date on which the account was opened."""
    available_balance: Decimal | None = None
    """Balance that may be drawn on, in the account's currency."""

    __fields__ = (
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("nickname", "nickname", _rt.STRING, nullable=True),
        _rt.Field("accountOpenDate", "account_open_date", _rt.STRING, nullable=True),
        _rt.Field("availableBalance", "available_balance", _rt.DECIMAL, nullable=True),
    )
