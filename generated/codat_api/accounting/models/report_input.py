from __future__ import annotations

import codat_runtime as _rt


class ReportInput(_rt.OpenStrEnum):
    """`ReportInput`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    INDIRECT = "Indirect"
    DIRECT = "Direct"
