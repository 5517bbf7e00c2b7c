from __future__ import annotations

from ... import runtime as _rt


class Type(_rt.OpenStrEnum):
    """`Type`; a value that is not listed here is read too."""

    WEBSITE = "Website"
    SOCIAL = "Social"
    UNKNOWN = "Unknown"
