from __future__ import annotations

import codat_runtime as _rt


class LoanSummaryIntegrationType(_rt.OpenStrEnum):
    """`LoanSummaryIntegrationType`; a value that is not listed here is read too."""

    ACCOUNTING = "Accounting"
    BANKING = "Banking"
    COMMERCE = "Commerce"
