from __future__ import annotations

import codat_runtime as _rt


class RecordLineRefDataType(_rt.OpenStrEnum):
    """`RecordLineRefDataType`; a value that is not listed here is read too."""

    PURCHASE_ORDERS = "purchaseOrders"
    BILLS = "bills"
