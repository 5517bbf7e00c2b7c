from __future__ import annotations

import codat_runtime as _rt


class AccountingBankAccountType(_rt.OpenStrEnum):
    """`AccountingBankAccountType`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    CREDIT = "Credit"
    DEBIT = "Debit"
