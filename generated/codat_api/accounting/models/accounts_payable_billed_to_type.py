from __future__ import annotations

import codat_runtime as _rt


class AccountsPayableBilledToType(_rt.OpenStrEnum):
    """`AccountsPayableBilledToType`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    NOT_APPLICABLE = "NotApplicable"
    CUSTOMER = "Customer"
    PROJECT = "Project"
