from __future__ import annotations

import codat_runtime as _rt


class PaymentStatus(_rt.OpenStrEnum):
    """`PaymentStatus`; a value that is not listed here is read too."""

    PENDING = "Pending"
    AUTHORIZED = "Authorized"
    PAID = "Paid"
    FAILED = "Failed"
    CANCELLED = "Cancelled"
    UNKNOWN = "Unknown"
