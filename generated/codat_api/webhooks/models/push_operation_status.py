from __future__ import annotations

import codat_runtime as _rt


class PushOperationStatus(_rt.OpenStrEnum):
    """`PushOperationStatus`; a value that is not listed here is read too."""

    PENDING = "Pending"
    FAILED = "Failed"
    SUCCESS = "Success"
    TIMED_OUT = "TimedOut"
    PROCESSING = "Processing"
