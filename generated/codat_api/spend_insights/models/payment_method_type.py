from __future__ import annotations

import codat_runtime as _rt


class PaymentMethodType(_rt.OpenStrEnum):
    """`PaymentMethodType`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    CASH = "Cash"
    CHECK = "Check"
    CREDIT_CARD = "CreditCard"
    DEBIT_CARD = "DebitCard"
    BANK_TRANSFER = "BankTransfer"
    OTHER = "Other"
