from __future__ import annotations

import codat_runtime as _rt


class PurchaseOrderStatus(_rt.OpenStrEnum):
    """`PurchaseOrderStatus`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    DRAFT = "Draft"
    OPEN = "Open"
    CLOSED = "Closed"
    VOID = "Void"
