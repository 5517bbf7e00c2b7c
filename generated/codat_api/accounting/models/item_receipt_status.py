from __future__ import annotations

import codat_runtime as _rt


class ItemReceiptStatus(_rt.OpenStrEnum):
    """`ItemReceiptStatus`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    DRAFT = "Draft"
    RECEIVED = "Received"
    REJECTED = "Rejected"
    VOID = "Void"
