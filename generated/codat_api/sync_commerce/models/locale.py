from __future__ import annotations

import codat_runtime as _rt


class Locale(_rt.OpenStrEnum):
    """`Locale`; a value that is not listed here is read too."""

    EN_US = "en-us"
    FR_FR = "fr-fr"
