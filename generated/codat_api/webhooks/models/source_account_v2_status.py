from __future__ import annotations

import codat_runtime as _rt


class SourceAccountV2Status(_rt.OpenStrEnum):
    """`SourceAccountV2Status`; a value that is not listed here is read too."""

    PENDING = "pending"
    CONNECTED = "connected"
    CONNECTING = "connecting"
    DISCONNECTED = "disconnected"
    UNKNOWN = "unknown"
