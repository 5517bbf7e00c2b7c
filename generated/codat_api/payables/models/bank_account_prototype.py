from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BankAccountPrototype(_rt.Model):
    """`BankAccountPrototype`.

    Attributes:
        name: Name. `str`; may be null.
        account_type: Kind of account. JSON `accountType`, `BankAccountType` (`Unknown`, `Credit`, `Debit`).
        account_number: Account number at the bank, possibly masked. JSON `accountNumber`, `str`; may be null.
        currency: Currency, ISO 4217. `str`.
        nominal_code: Code of the account in the chart of accounts. JSON `nominalCode`, `str`; may be absent or
            null.
        sort_code: Sort code of the bank. JSON `sortCode`, `str`; may be absent or null.
    """

    name: str | None
    """Name."""
    account_type: _models.BankAccountType
    """Kind of account."""
    account_number: str | None
    """Account number at the bank, possibly masked."""
    currency: str
    """Currency, ISO 4217."""
    nominal_code: str | None = None
    """Code of the account in the chart of accounts."""
    sort_code: str | None = None
    """Sort code of the bank."""

    __fields__ = (
        _rt.Field("name", "name", _rt.STRING, required=True, nullable=True),
        _rt.Field("accountType", "account_type", _rt.Ref("BankAccountType"), required=True),
        _rt.Field("accountNumber", "account_number", _rt.STRING, required=True, nullable=True),
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("nominalCode", "nominal_code", _rt.STRING, nullable=True),
        _rt.Field("sortCode", "sort_code", _rt.STRING, nullable=True),
    )
