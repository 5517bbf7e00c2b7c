from __future__ import annotations

import codat_runtime as _rt


class AddressType(_rt.OpenStrEnum):
    """`AddressType`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    BILLING = "Billing"
    DELIVERY = "Delivery"
