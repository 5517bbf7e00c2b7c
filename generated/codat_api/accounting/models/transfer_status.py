from __future__ import annotations

import codat_runtime as _rt


class TransferStatus(_rt.OpenStrEnum):
    """`TransferStatus`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    UNRECONCILED = "Unreconciled"
    RECONCILED = "Reconciled"
    VOID = "Void"
