from __future__ import annotations

import codat_runtime as _rt


class ProductVariantStatus(_rt.OpenStrEnum):
    """`ProductVariantStatus`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    PUBLISHED = "Published"
    UNPUBLISHED = "Unpublished"
