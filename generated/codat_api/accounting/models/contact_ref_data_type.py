from __future__ import annotations

import codat_runtime as _rt


class ContactRefDataType(_rt.OpenStrEnum):
    """`ContactRefDataType`; a value that is not listed here is read too."""

    CUSTOMERS = "customers"
    SUPPLIERS = "suppliers"
