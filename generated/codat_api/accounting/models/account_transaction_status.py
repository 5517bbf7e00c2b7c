from __future__ import annotations

import codat_runtime as _rt


class AccountTransactionStatus(_rt.OpenStrEnum):
    """`AccountTransactionStatus`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    UNRECONCILED = "Unreconciled"
    RECONCILED = "Reconciled"
    VOID = "Void"
