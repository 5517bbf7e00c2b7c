from __future__ import annotations

import codat_runtime as _rt


class ServiceChargeType(_rt.OpenStrEnum):
    """`ServiceChargeType`; a value that is not listed here is read too."""

    GENERIC = "Generic"
    SHIPPING = "Shipping"
    OVERPAYMENT = "Overpayment"
    UNKNOWN = "Unknown"
