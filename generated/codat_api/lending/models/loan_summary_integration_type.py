from __future__ import annotations

from ... import runtime as _rt


class LoanSummaryIntegrationType(_rt.OpenStrEnum):
    """`LoanSummaryIntegrationType`; a value that is not listed here is read too."""

    ACCOUNTING = "Accounting"
    BANKING = "Banking"
    COMMERCE = "Commerce"
