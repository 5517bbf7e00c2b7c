from __future__ import annotations

import codat_runtime as _rt


class ReportOperationType(_rt.OpenStrEnum):
    """`ReportOperationType`; a value that is not listed here is read too."""

    CATEGORIZED_BANK_STATEMENT = "categorizedBankStatement"
    CREDIT_MODEL = "creditModel"
    SPEND_ANALYSIS = "spendAnalysis"
