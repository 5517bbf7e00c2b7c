from __future__ import annotations

import codat_runtime as _rt


class TaxRateMappingOptionStatus(_rt.OpenStrEnum):
    """`TaxRateMappingOptionStatus`; a value that is not listed here is read too."""

    ACTIVE = "Active"
    ARCHIVED = "Archived"
