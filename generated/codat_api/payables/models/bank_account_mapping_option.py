from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.bank_account_status import BankAccountStatus
    from ..models.bank_account_type import BankAccountType


@define(kw_only=True, repr=False)
class BankAccountMappingOption(_rt.Model):
    """`BankAccountMappingOption`."""

    id: str | None = None
    name: str | None = None
    account_number: str | None = None
    nominal_code: str | None = None
    sort_code: str | None = None
    currency: str | None = None
    status: BankAccountStatus | None = None
    account_type: BankAccountType | None = None
    source_modified_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("accountNumber", "account_number", _rt.STRING, nullable=True),
        _rt.Field("nominalCode", "nominal_code", _rt.STRING, nullable=True),
        _rt.Field("sortCode", "sort_code", _rt.STRING, nullable=True),
        _rt.Field("currency", "currency", _rt.STRING, nullable=True),
        _rt.Field("status", "status", _rt.Ref("BankAccountStatus")),
        _rt.Field("accountType", "account_type", _rt.Ref("BankAccountType")),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
