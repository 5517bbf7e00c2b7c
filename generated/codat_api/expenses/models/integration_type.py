from __future__ import annotations

import codat_runtime as _rt


class IntegrationType(_rt.OpenStrEnum):
    """`IntegrationType`; a value that is not listed here is read too."""

    EXPENSES = "expenses"
    BANKFEEDS = "bankfeeds"
    EXPENSE = "expense"
