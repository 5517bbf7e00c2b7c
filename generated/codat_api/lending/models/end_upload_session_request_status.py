from __future__ import annotations

import codat_runtime as _rt


class EndUploadSessionRequestStatus(_rt.OpenStrEnum):
    """`EndUploadSessionRequestStatus`; a value that is not listed here is read too."""

    CANCEL = "Cancel"
    PROCESS = "Process"
