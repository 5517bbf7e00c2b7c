"""Expenses: card and cash spending, brought into a business's accounting platform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        adjustments,
        attachments,
        configuration,
        connections,
        expenses,
        mapping_options,
        reimbursements,
        syncs,
        transaction_status,
        transfers,
    )

__all__ = [
    "adjustments",
    "attachments",
    "configuration",
    "connections",
    "expenses",
    "mapping_options",
    "reimbursements",
    "syncs",
    "transaction_status",
    "transfers",
]

__getattr__, __dir__ = lazy_modules(__name__, __all__)
