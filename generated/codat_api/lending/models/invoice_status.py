from __future__ import annotations

import codat_runtime as _rt


class InvoiceStatus(_rt.OpenStrEnum):
    """`InvoiceStatus`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    DRAFT = "Draft"
    SUBMITTED = "Submitted"
    PARTIALLY_PAID = "PartiallyPaid"
    PAID = "Paid"
    VOID = "Void"
