from __future__ import annotations

import codat_runtime as _rt


class ExpenseTransactionType(_rt.OpenStrEnum):
    """`ExpenseTransactionType`; a value that is not listed here is read too."""

    PAYMENT = "Payment"
    REFUND = "Refund"
    REWARD = "Reward"
    CHARGEBACK = "Chargeback"
