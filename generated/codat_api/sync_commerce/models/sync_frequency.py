from __future__ import annotations

import codat_runtime as _rt


class SyncFrequency(_rt.OpenStrEnum):
    """`SyncFrequency`; a value that is not listed here is read too."""

    DAILY = "Daily"
    MONTHLY = "Monthly"
