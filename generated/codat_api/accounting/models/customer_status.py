from __future__ import annotations

import codat_runtime as _rt


class CustomerStatus(_rt.OpenStrEnum):
    """`CustomerStatus`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    ACTIVE = "Active"
    ARCHIVED = "Archived"
