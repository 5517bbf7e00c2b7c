from __future__ import annotations

import codat_runtime as _rt


class AccountsReceivableBilledToType(_rt.OpenStrEnum):
    """`AccountsReceivableBilledToType`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    NOT_APPLICABLE = "NotApplicable"
    PROJECT = "Project"
