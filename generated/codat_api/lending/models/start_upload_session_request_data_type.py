from __future__ import annotations

import codat_runtime as _rt


class StartUploadSessionRequestDataType(_rt.OpenStrEnum):
    """`StartUploadSessionRequestDataType`; a value that is not listed here is read too."""

    BANKING_ACCOUNTS = "banking-accounts"
    BANKING_TRANSACTIONS = "banking-transactions"
