from __future__ import annotations

import codat_runtime as _rt


class TrackingRecordRefDataType(_rt.OpenStrEnum):
    """`TrackingRecordRefDataType`; a value that is not listed here is read too."""

    CUSTOMERS = "customers"
    SUPPLIERS = "suppliers"
    TRACKING_CATEGORIES = "trackingCategories"
