from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TargetAccountOption(_rt.Model):
    """`TargetAccountOption`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        name: Name. `str`; may be absent or null.
        balance: Balance, in the account's currency; negative where overdrawn or owed. `Decimal`; may be absent or
            null.
        sort_code: Sort code of the bank. JSON `sortCode`, `str`; may be absent or null.
        account_number: Account number at the bank, possibly masked. JSON `accountNumber`, `str`; may be absent or
            null.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    name: str | None = None
    """Name."""
    balance: Decimal | None = None
    """Balance, in the account's currency; negative where overdrawn or owed."""
    sort_code: str | None = None
    """Sort code of the bank."""
    account_number: str | None = None
    """Account number at the bank, possibly masked."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("balance", "balance", _rt.DECIMAL, nullable=True),
        _rt.Field("sortCode", "sort_code", _rt.STRING, nullable=True),
        _rt.Field("accountNumber", "account_number", _rt.STRING, nullable=True),
    )
