from __future__ import annotations

import codat_runtime as _rt


class CompanyInfoWebLinkType(_rt.OpenStrEnum):
    """`CompanyInfoWebLinkType`; a value that is not listed here is read too."""

    WEBSITE = "Website"
    SOCIAL = "Social"
    UNKNOWN = "Unknown"
