from __future__ import annotations

import codat_runtime as _rt


class SourceAccountV2AccountType(_rt.OpenStrEnum):
    """`SourceAccountV2AccountType`; a value that is not listed here is read too."""

    CHECKING = "checking"
    SAVINGS = "savings"
    LOAN = "loan"
    CREDIT_CARD = "creditCard"
    PREPAID_CARD = "prepaidCard"
