"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_reimbursable_expense_transaction,
        update_reimbursable_expense_transaction,
    )

__all__ = (
    "create_reimbursable_expense_transaction",
    "update_reimbursable_expense_transaction",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
