from __future__ import annotations

import codat_runtime as _rt


class TrackingRefDataType(_rt.OpenStrEnum):
    """`TrackingRefDataType`; a value that is not listed here is read too."""

    TRACKING_CATEGORIES = "trackingCategories"
    CUSTOMERS = "customers"
