"""Adjustment transactions: corrections between accounts of the books."""

from __future__ import annotations

from codat_api.expenses.api import adjustments as api

from .._operations.operation import operation

__all__ = [
    "create",
]

create = operation(api.create_adjustment_transaction.call, name="create")
