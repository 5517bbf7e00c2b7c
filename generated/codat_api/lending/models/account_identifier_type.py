from __future__ import annotations

import codat_runtime as _rt


class AccountIdentifierType(_rt.OpenStrEnum):
    """`AccountIdentifierType`; a value that is not listed here is read too."""

    ACCOUNT = "Account"
    CARD = "Card"
    CREDIT = "Credit"
    DEPOSITORY = "Depository"
    INVESTMENT = "Investment"
    LOAN = "Loan"
    OTHER = "Other"
