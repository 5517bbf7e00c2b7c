from __future__ import annotations

from ... import runtime as _rt


class AccountingAddressType(_rt.OpenStrEnum):
    """`AccountingAddressType`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    BILLING = "Billing"
    DELIVERY = "Delivery"
