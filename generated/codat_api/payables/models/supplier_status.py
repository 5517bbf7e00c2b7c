from __future__ import annotations

import codat_runtime as _rt


class SupplierStatus(_rt.OpenStrEnum):
    """`SupplierStatus`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    ACTIVE = "Active"
    ARCHIVED = "Archived"
