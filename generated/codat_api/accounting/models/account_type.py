from __future__ import annotations

import codat_runtime as _rt


class AccountType(_rt.OpenStrEnum):
    """`AccountType`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    ASSET = "Asset"
    EXPENSE = "Expense"
    INCOME = "Income"
    LIABILITY = "Liability"
    EQUITY = "Equity"
