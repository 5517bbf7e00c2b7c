from __future__ import annotations

import codat_runtime as _rt


class SourceType(_rt.OpenStrEnum):
    """`SourceType`; a value that is not listed here is read too."""

    ACCOUNTING = "Accounting"
    BANKING = "Banking"
    BANK_FEED = "BankFeed"
    COMMERCE = "Commerce"
    EXPENSE = "Expense"
    OTHER = "Other"
    UNKNOWN = "Unknown"
