from __future__ import annotations

import codat_runtime as _rt


class SalesOrderRefDataType(_rt.OpenStrEnum):
    """`SalesOrderRefDataType`; a value that is not listed here is read too."""

    SALES_ORDERS = "salesOrders"
