from __future__ import annotations

import codat_runtime as _rt


class PhoneNumberType(_rt.OpenStrEnum):
    """`PhoneNumberType`; a value that is not listed here is read too."""

    PRIMARY = "Primary"
    LANDLINE = "Landline"
    MOBILE = "Mobile"
    FAX = "Fax"
    UNKNOWN = "Unknown"
