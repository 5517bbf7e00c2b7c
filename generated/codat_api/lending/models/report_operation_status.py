from __future__ import annotations

import codat_runtime as _rt


class ReportOperationStatus(_rt.OpenStrEnum):
    """`ReportOperationStatus`; a value that is not listed here is read too."""

    IN_PROGRESS = "InProgress"
    COMPLETE = "Complete"
    ERROR = "Error"
