from __future__ import annotations

import codat_runtime as _rt


class ReportBasis(_rt.OpenStrEnum):
    """`ReportBasis`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    ACCRUAL = "Accrual"
    CASH = "Cash"
