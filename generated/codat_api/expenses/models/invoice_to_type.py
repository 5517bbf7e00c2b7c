from __future__ import annotations

import codat_runtime as _rt


class InvoiceToType(_rt.OpenStrEnum):
    """`InvoiceToType`; a value that is not listed here is read too."""

    CUSTOMER = "customer"
    CUSTOMER_CAPITALISED = "Customer"
