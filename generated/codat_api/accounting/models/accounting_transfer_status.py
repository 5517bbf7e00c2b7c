from __future__ import annotations

from ... import runtime as _rt


class AccountingTransferStatus(_rt.OpenStrEnum):
    """`AccountingTransferStatus`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    UNRECONCILED = "Unreconciled"
    RECONCILED = "Reconciled"
    VOID = "Void"
