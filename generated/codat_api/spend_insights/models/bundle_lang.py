from __future__ import annotations

import codat_runtime as _rt


class BundleLang(_rt.OpenStrEnum):
    """`BundleLang`; a value that is not listed here is read too."""

    EN = "en"
    EN_US = "en-us"
    EN_GB = "en-gb"
    FR = "fr"
    FR_CA = "fr-ca"
