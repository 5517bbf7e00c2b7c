from __future__ import annotations

import codat_runtime as _rt


class PushChangeType(_rt.OpenStrEnum):
    """`PushChangeType`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    CREATED = "Created"
    MODIFIED = "Modified"
    DELETED = "Deleted"
    ATTACHMENT_UPLOADED = "AttachmentUploaded"
