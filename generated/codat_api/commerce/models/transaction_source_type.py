from __future__ import annotations

import codat_runtime as _rt


class TransactionSourceType(_rt.OpenStrEnum):
    """`TransactionSourceType`; a value that is not listed here is read too."""

    FEE = "Fee"
    ORDER = "Order"
    PAYMENT = "Payment"
    SERVICE_CHARGE = "ServiceCharge"
    UNKNOWN = "Unknown"
