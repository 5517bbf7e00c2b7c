from __future__ import annotations

import codat_runtime as _rt


class AccountMappingInfoAccountType(_rt.OpenStrEnum):
    """`AccountMappingInfoAccountType`; a value that is not listed here is read too."""

    ASSET = "Asset"
    LIABILITY = "Liability"
    INCOME = "Income"
    EXPENSE = "Expense"
    EQUITY = "Equity"
