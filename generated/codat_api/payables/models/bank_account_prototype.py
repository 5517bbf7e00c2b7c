from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.bank_account_type import BankAccountType


@define(kw_only=True, repr=False)
class BankAccountPrototype(_rt.Model):
    """`BankAccountPrototype`."""

    name: str | None
    account_type: BankAccountType
    account_number: str | None
    currency: str
    nominal_code: str | None = None
    sort_code: str | None = None

    __fields__ = (
        _rt.Field("name", "name", _rt.STRING, required=True, nullable=True),
        _rt.Field("accountType", "account_type", _rt.Ref("BankAccountType"), required=True),
        _rt.Field("accountNumber", "account_number", _rt.STRING, required=True, nullable=True),
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("nominalCode", "nominal_code", _rt.STRING, nullable=True),
        _rt.Field("sortCode", "sort_code", _rt.STRING, nullable=True),
    )
