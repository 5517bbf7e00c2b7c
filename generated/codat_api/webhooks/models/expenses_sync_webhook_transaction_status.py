from __future__ import annotations

import codat_runtime as _rt


class ExpensesSyncWebhookTransactionStatus(_rt.OpenStrEnum):
    """`ExpensesSyncWebhookTransactionStatus`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    PUSH_ERROR = "PushError"
    COMPLETED = "Completed"
    FAILED = "Failed"
    PENDING = "Pending"
