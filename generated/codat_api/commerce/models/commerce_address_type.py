from __future__ import annotations

import codat_runtime as _rt


class CommerceAddressType(_rt.OpenStrEnum):
    """`CommerceAddressType`; a value that is not listed here is read too."""

    BILLING = "Billing"
    DELIVERY = "Delivery"
    ORDER = "Order"
    INVENTORY = "Inventory"
    UNKNOWN = "Unknown"
