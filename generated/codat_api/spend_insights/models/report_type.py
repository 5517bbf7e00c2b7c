from __future__ import annotations

import codat_runtime as _rt


class ReportType(_rt.OpenStrEnum):
    """`ReportType`; a value that is not listed here is read too."""

    SPEND_ANALYSIS = "spendAnalysis"
