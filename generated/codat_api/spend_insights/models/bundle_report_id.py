from __future__ import annotations

from ... import runtime as _rt


class BundleReportId(_rt.OpenStrEnum):
    """`BundleReportId`; a value that is not listed here is read too."""

    LATEST = "latest"
