from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class AccountPrototype(_rt.Model):
    """`AccountPrototype`.

    Attributes:
        currency: Currency, ISO 4217. `str`; may be absent.
        current_balance: Balance now, in the account's currency. JSON `currentBalance`, `Decimal`; may be absent or
            null.
        description: Description, for people. `str`; may be absent or null.
        fully_qualified_category: Category with those above it, separated by dots. JSON `fullyQualifiedCategory`,
            `str`; may be absent or null.
        fully_qualified_name: Name with the names of the accounts above it, separated by dots. JSON
            `fullyQualifiedName`, `str`; may be absent or null.
        is_bank_account: Whether it is a bank account. JSON `isBankAccount`, `bool`; may be absent.
        name: Name. `str`; may be absent or null.
        nominal_code: Code of the account in the chart of accounts. JSON `nominalCode`, `str`; may be absent or
            null.
        status: Status. `AccountStatus` (`Unknown`, `Active`, `Archived`, `Pending`); may be absent.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
        type_: Kind. JSON `type`, `AccountType` (`Unknown`, `Asset`, `Expense`, `Income`, `Liability`, `Equity`);
            may be absent.
        valid_datatype_links: Where the record may be referred to, by data type and property. JSON
            `validDatatypeLinks`, `list[ValidDataTypeLinks]`; may be absent or null.
    """

    currency: str | None = None
    """Currency, ISO 4217."""
    current_balance: Decimal | None = None
    """Balance now, in the account's currency."""
    description: str | None = None
    """Description, for people."""
    fully_qualified_category: str | None = None
    """Category with those above it, separated by dots."""
    fully_qualified_name: str | None = None
    """Name with the names of the accounts above it, separated by dots."""
    is_bank_account: bool | None = None
    """Whether it is a bank account."""
    name: str | None = None
    """Name."""
    nominal_code: str | None = None
    """Code of the account in the chart of accounts."""
    status: _models.AccountStatus | None = None
    """Status."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""
    type_: _models.AccountType | None = None
    """Kind."""
    valid_datatype_links: list[_models.ValidDataTypeLinks] | None = None
    """Where the record may be referred to, by data type and property."""

    __fields__ = (
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currentBalance", "current_balance", _rt.DECIMAL, nullable=True),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("fullyQualifiedCategory", "fully_qualified_category", _rt.STRING, nullable=True),
        _rt.Field("fullyQualifiedName", "fully_qualified_name", _rt.STRING, nullable=True),
        _rt.Field("isBankAccount", "is_bank_account", _rt.BOOLEAN),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("nominalCode", "nominal_code", _rt.STRING, nullable=True),
        _rt.Field("status", "status", _rt.Ref("AccountStatus")),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("type", "type_", _rt.Ref("AccountType")),
        _rt.Field(
            "validDatatypeLinks", "valid_datatype_links", _rt.ListOf(_rt.Ref("ValidDataTypeLinks")), nullable=True
        ),
    )
