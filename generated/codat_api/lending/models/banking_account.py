from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_balance_amounts import AccountBalanceAmounts
    from ..models.account_identifiers import AccountIdentifiers
    from ..models.account_institution import AccountInstitution
    from ..models.accounting_bank_account_type import AccountingBankAccountType


@define(kw_only=True, repr=False)
class BankingAccount(_rt.Model):
    """`BankingAccount`."""

    id: str
    name: str
    type_: AccountingBankAccountType
    balance: AccountBalanceAmounts
    identifiers: AccountIdentifiers
    currency: str
    institution: AccountInstitution
    informal_name: str | None = None
    holder: str | None = None
    modified_date: _dt.datetime | None = None
    source_modified_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("name", "name", _rt.STRING, required=True),
        _rt.Field("type", "type_", _rt.Ref("AccountingBankAccountType"), required=True),
        _rt.Field("balance", "balance", _rt.Ref("AccountBalanceAmounts"), required=True),
        _rt.Field("identifiers", "identifiers", _rt.Ref("AccountIdentifiers"), required=True),
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("institution", "institution", _rt.Ref("AccountInstitution"), required=True),
        _rt.Field("informalName", "informal_name", _rt.STRING, nullable=True),
        _rt.Field("holder", "holder", _rt.STRING, nullable=True),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
