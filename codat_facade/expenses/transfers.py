"""Transfer transactions: money moved between two accounts of a business."""

from __future__ import annotations

from codat_api.expenses.api import transfers as api

from .._operations.operation import operation

__all__ = [
    "create",
]

create = operation(api.create_transfer_transaction.call, name="create")
