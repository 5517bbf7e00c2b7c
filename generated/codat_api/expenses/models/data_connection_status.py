from __future__ import annotations

import codat_runtime as _rt


class DataConnectionStatus(_rt.OpenStrEnum):
    """`DataConnectionStatus`; a value that is not listed here is read too."""

    PENDING_AUTH = "PendingAuth"
    LINKED = "Linked"
    UNLINKED = "Unlinked"
    DEAUTHORIZED = "Deauthorized"
