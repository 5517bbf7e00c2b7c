from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_identifier_type import AccountIdentifierType


@define(kw_only=True, repr=False)
class AccountIdentifiers(_rt.Model):
    """`AccountIdentifiers`."""

    type_: AccountIdentifierType
    subtype: str | None = None
    number: str | None = None
    bank_code: str | None = None
    iban: str | None = None
    bic: str | None = None
    masked_account_number: str | None = None

    __fields__ = (
        _rt.Field("type", "type_", _rt.Ref("AccountIdentifierType"), required=True),
        _rt.Field("subtype", "subtype", _rt.STRING, nullable=True),
        _rt.Field("number", "number", _rt.STRING, nullable=True),
        _rt.Field("bankCode", "bank_code", _rt.STRING, nullable=True),
        _rt.Field("iban", "iban", _rt.STRING, nullable=True),
        _rt.Field("bic", "bic", _rt.STRING, nullable=True),
        _rt.Field("maskedAccountNumber", "masked_account_number", _rt.STRING, nullable=True),
    )
