from __future__ import annotations

import codat_runtime as _rt


class BankAccountStatus(_rt.OpenStrEnum):
    """`BankAccountStatus`; a value that is not listed here is read too."""

    ACTIVE = "Active"
    ARCHIVED = "Archived"
