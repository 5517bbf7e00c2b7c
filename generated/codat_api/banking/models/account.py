from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Account(_rt.Model):
    """`Account`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        name: Name. `str`.
        type_: Kind of account: asset, liability, equity, income or expense. JSON `type`, `AccountType` (`Unknown`,
            `Credit`, `Debit`).
        balance: Balance, in the account's currency; negative where overdrawn or owed. `AccountBalanceAmounts`.
        identifiers: Numbers by which the account is known. `AccountIdentifiers`.
        currency: Currency, ISO 4217. `str`.
        institution: Bank or institution that holds the account. `AccountInstitution`.
        informal_name: Name that the holder gave the account. JSON `informalName`, `str`; may be absent or null.
        holder: Name of the account's holder. `str`; may be absent or null.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    id: str
    """Identifier, unique among records of its kind."""
    name: str
    """Name."""
    type_: _models.AccountType
    """Kind of account: asset, liability, equity, income or expense."""
    balance: _models.AccountBalanceAmounts
    """Balance, in the account's currency; negative where overdrawn or owed."""
    identifiers: _models.AccountIdentifiers
    """Numbers by which the account is known."""
    currency: str
    """Currency, ISO 4217."""
    institution: _models.AccountInstitution
    """Bank or institution that holds the account."""
    informal_name: str | None = None
    """Name that the holder gave the account."""
    holder: str | None = None
    """Name of the account's holder."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("name", "name", _rt.STRING, required=True),
        _rt.Field("type", "type_", _rt.Ref("AccountType"), required=True),
        _rt.Field("balance", "balance", _rt.Ref("AccountBalanceAmounts"), required=True),
        _rt.Field("identifiers", "identifiers", _rt.Ref("AccountIdentifiers"), required=True),
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("institution", "institution", _rt.Ref("AccountInstitution"), required=True),
        _rt.Field("informalName", "informal_name", _rt.STRING, nullable=True),
        _rt.Field("holder", "holder", _rt.STRING, nullable=True),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
