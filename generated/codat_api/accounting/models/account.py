from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_status import AccountStatus
    from ..models.account_type import AccountType
    from ..models.metadata import Metadata
    from ..models.supplemental_data import SupplementalData
    from ..models.valid_data_type_links import ValidDataTypeLinks


@define(kw_only=True, repr=False)
class Account(_rt.Model):
    """`Account`."""

    currency: str | None = None
    current_balance: Decimal | None = None
    description: str | None = None
    fully_qualified_category: str | None = None
    fully_qualified_name: str | None = None
    id: str | None = None
    is_bank_account: bool | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    name: str | None = None
    nominal_code: str | None = None
    source_modified_date: _dt.datetime | None = None
    status: AccountStatus | None = None
    supplemental_data: SupplementalData | None = None
    type_: AccountType | None = None
    valid_datatype_links: list[ValidDataTypeLinks] | None = None

    __fields__ = (
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currentBalance", "current_balance", _rt.DECIMAL, nullable=True),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("fullyQualifiedCategory", "fully_qualified_category", _rt.STRING, nullable=True),
        _rt.Field("fullyQualifiedName", "fully_qualified_name", _rt.STRING, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("isBankAccount", "is_bank_account", _rt.BOOLEAN),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("nominalCode", "nominal_code", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("status", "status", _rt.Ref("AccountStatus")),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("type", "type_", _rt.Ref("AccountType")),
        _rt.Field(
            "validDatatypeLinks", "valid_datatype_links", _rt.ListOf(_rt.Ref("ValidDataTypeLinks")), nullable=True
        ),
    )
