from __future__ import annotations

from ... import runtime as _rt


class ExpenseContactRefType(_rt.OpenStrEnum):
    """`ExpenseContactRefType`; a value that is not listed here is read too."""

    SUPPLIER = "Supplier"
