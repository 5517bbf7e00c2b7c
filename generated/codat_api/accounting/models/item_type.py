from __future__ import annotations

import codat_runtime as _rt


class ItemType(_rt.OpenStrEnum):
    """`ItemType`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    INVENTORY = "Inventory"
    NON_INVENTORY = "NonInventory"
    SERVICE = "Service"
