from __future__ import annotations

import codat_runtime as _rt


class ReportType(_rt.OpenStrEnum):
    """`ReportType`; a value that is not listed here is read too."""

    CATEGORIZED_BANK_STATEMENT = "categorizedBankStatement"
    CREDIT_MODEL = "creditModel"
    SPEND_ANALYSIS = "spendAnalysis"
