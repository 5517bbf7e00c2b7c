from __future__ import annotations

import codat_runtime as _rt


class TransactionStatus(_rt.OpenStrEnum):
    """`TransactionStatus`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    PENDING = "Pending"
    VALIDATION_ERROR = "ValidationError"
    COMPLETED = "Completed"
    PUSH_ERROR = "PushError"
