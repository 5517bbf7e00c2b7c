from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_mapping_info_account_type import AccountMappingInfoAccountType
    from ..models.valid_for_item import ValidForItem
    from ..models.valid_transaction_type import ValidTransactionType


@define(kw_only=True, repr=False)
class AccountMappingInfo(_rt.Model):
    """`AccountMappingInfo`."""

    id: str | None = None
    nominal_code: str | None = None
    name: str | None = None
    currency: str | None = None
    account_type: AccountMappingInfoAccountType | None = None
    fully_qualified_category: str | None = None
    is_bank_account: bool | None = None
    valid_transaction_types: list[ValidTransactionType] | None = None
    valid_for: list[ValidForItem] | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("nominalCode", "nominal_code", _rt.STRING, nullable=True),
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("accountType", "account_type", _rt.Ref("AccountMappingInfoAccountType")),
        _rt.Field("fullyQualifiedCategory", "fully_qualified_category", _rt.STRING),
        _rt.Field("isBankAccount", "is_bank_account", _rt.BOOLEAN),
        _rt.Field("validTransactionTypes", "valid_transaction_types", _rt.ListOf(_rt.Ref("ValidTransactionType"))),
        _rt.Field("validFor", "valid_for", _rt.ListOf(_rt.Ref("ValidForItem"))),
    )
