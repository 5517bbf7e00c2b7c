from __future__ import annotations

import codat_runtime as _rt


class TransactionType(_rt.OpenStrEnum):
    """`TransactionType`; a value that is not listed here is read too."""

    PAYMENT = "Payment"
    REFUND = "Refund"
    PAYOUT = "Payout"
    FAILED_PAYOUT = "FailedPayout"
    TRANSFER = "Transfer"
    PAYMENT_FEE = "PaymentFee"
    PAYMENT_FEE_REFUND = "PaymentFeeRefund"
    UNKNOWN = "Unknown"
