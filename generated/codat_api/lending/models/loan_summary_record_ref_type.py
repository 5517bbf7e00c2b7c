from __future__ import annotations

import codat_runtime as _rt


class LoanSummaryRecordRefType(_rt.OpenStrEnum):
    """`LoanSummaryRecordRefType`; a value that is not listed here is read too."""

    ACCOUNTS = "accounts"
    BANKING_ACCOUNTS = "banking-accounts"
    COMMERCE_TRANSACTIONS = "commerce-transactions"
