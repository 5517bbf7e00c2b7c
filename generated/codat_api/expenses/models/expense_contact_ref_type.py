from __future__ import annotations

import codat_runtime as _rt


class ExpenseContactRefType(_rt.OpenStrEnum):
    """`ExpenseContactRefType`; a value that is not listed here is read too."""

    SUPPLIER = "Supplier"
