from __future__ import annotations

from ... import runtime as _rt


class JournalLineDataType(_rt.OpenStrEnum):
    """`JournalLineDataType`; a value that is not listed here is read too."""

    CUSTOMERS = "customers"
    SUPPLIERS = "suppliers"
