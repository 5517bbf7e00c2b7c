from __future__ import annotations

import codat_runtime as _rt


class ReportIdLatest(_rt.OpenStrEnum):
    """`ReportIdLatest`; a value that is not listed here is read too."""

    LATEST = "latest"
