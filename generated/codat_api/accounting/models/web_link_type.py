from __future__ import annotations

import codat_runtime as _rt


class WebLinkType(_rt.OpenStrEnum):
    """`WebLinkType`; a value that is not listed here is read too."""

    WEBSITE = "Website"
    SOCIAL = "Social"
    UNKNOWN = "Unknown"
