from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class AccountIdentifiers(_rt.Model):
    """`AccountIdentifiers`.

    Attributes:
        type_: Kind. JSON `type`, `AccountIdentifierType` (`Account`, `Card`, `Credit`, `Depository`, `Investment`,
            `Loan`, `Other`).
        subtype: Kind within the type. `str`; may be absent or null.
        number: Account number at the bank, possibly masked. `str`; may be absent or null.
        bank_code: Code that identifies the bank. JSON `bankCode`, `str`; may be absent or null.
        iban: International bank account number. `str`; may be absent or null.
        bic: Business identifier code (SWIFT) of the bank. `str`; may be absent or null.
        masked_account_number: Account number with most digits hidden. JSON `maskedAccountNumber`, `str`; may be
            absent or null.
    """

    type_: _models.AccountIdentifierType
    """Kind."""
    subtype: str | None = None
    """Kind within the type."""
    number: str | None = None
    """Account number at the bank, possibly masked."""
    bank_code: str | None = None
    """Code that identifies the bank."""
    iban: str | None = None
    """International bank account number."""
    bic: str | None = None
    """Business identifier code (SWIFT) of the bank."""
    masked_account_number: str | None = None
    """Account number with most digits hidden."""

    __fields__ = (
        _rt.Field("type", "type_", _rt.Ref("AccountIdentifierType"), required=True),
        _rt.Field("subtype", "subtype", _rt.STRING, nullable=True),
        _rt.Field("number", "number", _rt.STRING, nullable=True),
        _rt.Field("bankCode", "bank_code", _rt.STRING, nullable=True),
        _rt.Field("iban", "iban", _rt.STRING, nullable=True),
        _rt.Field("bic", "bic", _rt.STRING, nullable=True),
        _rt.Field("maskedAccountNumber", "masked_account_number", _rt.STRING, nullable=True),
    )
