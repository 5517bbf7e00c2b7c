"""Expense transactions: payments, refunds and rewards on the cards of a business."""

from __future__ import annotations

from codat_api.expenses.api import expenses as api

from .._operations.operation import operation

__all__ = [
    "create",
    "update",
]

create = operation(api.create_expense_transaction.call, name="create")
update = operation(api.update_expense_transaction.call, name="update")
