from __future__ import annotations

import codat_runtime as _rt


class BillCreditNoteStatus(_rt.OpenStrEnum):
    """`BillCreditNoteStatus`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    DRAFT = "Draft"
    SUBMITTED = "Submitted"
    PAID = "Paid"
    VOID = "Void"
    PARTIALLY_PAID = "PartiallyPaid"
