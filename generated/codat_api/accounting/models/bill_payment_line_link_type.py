from __future__ import annotations

import codat_runtime as _rt


class BillPaymentLineLinkType(_rt.OpenStrEnum):
    """`BillPaymentLineLinkType`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    UNLINKED = "Unlinked"
    BILL = "Bill"
    OTHER = "Other"
    CREDIT_NOTE = "CreditNote"
    BILL_PAYMENT = "BillPayment"
    PAYMENT_ON_ACCOUNT = "PaymentOnAccount"
    REFUND = "Refund"
    MANUAL_JOURNAL = "ManualJournal"
    DISCOUNT = "Discount"
