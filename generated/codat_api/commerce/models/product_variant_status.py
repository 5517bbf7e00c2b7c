from __future__ import annotations

from ... import runtime as _rt


class ProductVariantStatus(_rt.OpenStrEnum):
    """`ProductVariantStatus`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    PUBLISHED = "Published"
    UNPUBLISHED = "Unpublished"
