from __future__ import annotations

import codat_runtime as _rt


class LoanTransactionType(_rt.OpenStrEnum):
    """`LoanTransactionType`; a value that is not listed here is read too."""

    INVESTMENT = "Investment"
    REPAYMENT = "Repayment"
    INTEREST = "Interest"
    ACCURED_INTEREST = "AccuredInterest"
