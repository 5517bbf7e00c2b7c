from __future__ import annotations

import codat_runtime as _rt


class WriteType(_rt.OpenStrEnum):
    """`WriteType`; a value that is not listed here is read too."""

    CREATE = "Create"
    UPDATE = "Update"
    DELETE = "Delete"
    UPLOAD_ATTACHMENT = "UploadAttachment"
