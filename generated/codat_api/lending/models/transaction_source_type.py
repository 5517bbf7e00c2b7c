from __future__ import annotations

from ... import runtime as _rt


class TransactionSourceType(_rt.OpenStrEnum):
    """`TransactionSourceType`; a value that is not listed here is read too."""

    BANKING = "banking"
    COMMERCE = "commerce"
    ACCOUNTING = "accounting"
