from __future__ import annotations

import codat_runtime as _rt


class ConnectionSourceType(_rt.OpenStrEnum):
    """`ConnectionSourceType`; a value that is not listed here is read too."""

    ACCOUNTING = "Accounting"
    BANKING = "Banking"
    BANK_FEED = "BankFeed"
    COMMERCE = "Commerce"
    EXPENSE = "Expense"
    OTHER = "Other"
    UNKNOWN = "Unknown"
