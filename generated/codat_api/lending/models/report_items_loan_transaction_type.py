from __future__ import annotations

from ... import runtime as _rt


class ReportItemsLoanTransactionType(_rt.OpenStrEnum):
    """`ReportItemsLoanTransactionType`; a value that is not listed here is read too."""

    INVESTMENT = "Investment"
    REPAYMENT = "Repayment"
    INTEREST = "Interest"
    ACCURED_INTEREST = "AccuredInterest"
