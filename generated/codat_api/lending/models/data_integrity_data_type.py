from __future__ import annotations

import codat_runtime as _rt


class DataIntegrityDataType(_rt.OpenStrEnum):
    """`DataIntegrityDataType`; a value that is not listed here is read too."""

    BANKING_ACCOUNTS = "banking-accounts"
    BANKING_TRANSACTIONS = "banking-transactions"
    BANK_ACCOUNTS = "bankAccounts"
    ACCOUNT_TRANSACTIONS = "accountTransactions"
