from __future__ import annotations

import codat_runtime as _rt


class SalesOrderInvoiceStatus(_rt.OpenStrEnum):
    """`SalesOrderInvoiceStatus`; a value that is not listed here is read too."""

    UNKNOWN = "Unknown"
    PARTIALLY_INVOICED = "PartiallyInvoiced"
    INVOICED = "Invoiced"
    NOT_INVOICED = "NotInvoiced"
