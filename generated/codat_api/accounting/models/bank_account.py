from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.bank_account_status import BankAccountStatus
    from ..models.bank_account_type import BankAccountType
    from ..models.metadata import Metadata
    from ..models.supplemental_data import SupplementalData


@define(kw_only=True, repr=False)
class BankAccount(_rt.Model):
    """`BankAccount`."""

    account_name: str | None = None
    account_number: str | None = None
    account_type: BankAccountType | None = None
    available_balance: Decimal | None = None
    balance: Decimal | None = None
    currency: str | None = None
    i_ban: str | None = None
    id: str | None = None
    institution: str | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    nominal_code: str | None = None
    overdraft_limit: Decimal | None = None
    sort_code: str | None = None
    source_modified_date: _dt.datetime | None = None
    status: BankAccountStatus | None = None
    supplemental_data: SupplementalData | None = None

    __fields__ = (
        _rt.Field("accountName", "account_name", _rt.STRING, nullable=True),
        _rt.Field("accountNumber", "account_number", _rt.STRING, nullable=True),
        _rt.Field("accountType", "account_type", _rt.Ref("BankAccountType")),
        _rt.Field("availableBalance", "available_balance", _rt.DECIMAL, nullable=True),
        _rt.Field("balance", "balance", _rt.DECIMAL, nullable=True),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("iBan", "i_ban", _rt.STRING, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("institution", "institution", _rt.STRING, nullable=True),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("nominalCode", "nominal_code", _rt.STRING, nullable=True),
        _rt.Field("overdraftLimit", "overdraft_limit", _rt.DECIMAL, nullable=True),
        _rt.Field("sortCode", "sort_code", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("status", "status", _rt.Ref("BankAccountStatus")),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
    )
