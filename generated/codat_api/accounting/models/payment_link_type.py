from __future__ import annotations

import codat_runtime as _rt


class PaymentLinkType(_rt.OpenStrEnum):
    """`PaymentLinkType`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    UNLINKED = "Unlinked"
    INVOICE = "Invoice"
    CREDIT_NOTE = "CreditNote"
    OTHER = "Other"
    REFUND = "Refund"
    PAYMENT = "Payment"
    PAYMENT_ON_ACCOUNT = "PaymentOnAccount"
    MANUAL_JOURNAL = "ManualJournal"
    DISCOUNT = "Discount"
