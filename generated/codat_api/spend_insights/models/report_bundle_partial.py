from __future__ import annotations

import codat_runtime as _rt


class ReportBundlePartial(_rt.OpenStrEnum):
    """`ReportBundlePartial`; a value that is not listed here is read too."""

    TRUE = "true"
    FALSE = "false"
