from __future__ import annotations

from ... import runtime as _rt


class CreateBankAccountResponseBankAccountType(_rt.OpenStrEnum):
    """`CreateBankAccountResponseBankAccountType`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    CREDIT = "Credit"
    DEBIT = "Debit"
