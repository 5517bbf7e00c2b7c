"""Reimbursable expense transactions: what staff paid themselves and get back."""

from __future__ import annotations

from codat_api.expenses.api import reimbursements as api

from .._operations.operation import operation

__all__ = [
    "create",
    "update",
]

create = operation(api.create_reimbursable_expense_transaction.call, name="create")
update = operation(api.update_reimbursable_expense_transaction.call, name="update")
