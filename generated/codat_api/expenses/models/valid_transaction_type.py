from __future__ import annotations

import codat_runtime as _rt


class ValidTransactionType(_rt.OpenStrEnum):
    """`ValidTransactionType`; a value that is not listed here is read too."""

    PAYMENT = "Payment"
    REFUND = "Refund"
    REWARD = "Reward"
    CHARGEBACK = "Chargeback"
