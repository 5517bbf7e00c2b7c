from __future__ import annotations

import codat_runtime as _rt


class BillStatus(_rt.OpenStrEnum):
    """`BillStatus`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    OPEN = "Open"
    PARTIALLY_PAID = "PartiallyPaid"
    PAID = "Paid"
    VOID = "Void"
    DRAFT = "Draft"
