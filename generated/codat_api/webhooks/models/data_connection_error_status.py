from __future__ import annotations

import codat_runtime as _rt


class DataConnectionErrorStatus(_rt.OpenStrEnum):
    """`DataConnectionErrorStatus`; a value that is not listed here is read too."""

    ACTIVE = "Active"
    RESOLVED = "Resolved"
