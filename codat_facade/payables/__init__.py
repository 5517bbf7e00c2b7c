"""Payables: a business's bills and their payments, written at once instead of by push operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        bank_accounts,
        bill_payments,
        bills,
        company_information,
        suppliers,
    )

__all__ = [
    "bank_accounts",
    "bill_payments",
    "bills",
    "company_information",
    "suppliers",
]

_MOVED = ("bill_attachments",)

__getattr__, __dir__ = lazy_modules(__name__, __all__, _MOVED)
