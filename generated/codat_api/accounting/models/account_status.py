from __future__ import annotations

import codat_runtime as _rt


class AccountStatus(_rt.OpenStrEnum):
    """`AccountStatus`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    ACTIVE = "Active"
    ARCHIVED = "Archived"
    PENDING = "Pending"
