from __future__ import annotations

import codat_runtime as _rt


class IntegrityStatus(_rt.OpenStrEnum):
    """`IntegrityStatus`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    DOES_NOT_EXIST = "DoesNotExist"
    ERROR = "Error"
    COMPLETE = "Complete"
