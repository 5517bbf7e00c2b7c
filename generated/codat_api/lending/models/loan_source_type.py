from __future__ import annotations

import codat_runtime as _rt


class LoanSourceType(_rt.OpenStrEnum):
    """`LoanSourceType`; a value that is not listed here is read too."""

    BANKING = "banking"
    COMMERCE = "commerce"
    ACCOUNTING = "accounting"
