"""Connections that stand for the product which sends the expenses."""

from __future__ import annotations

from codat_api.expenses.api import connections as api

from .._operations.operation import operation

__all__ = [
    "create_partner_expense_connection",
]

create_partner_expense_connection = operation(
    api.create_partner_expense_connection.call, name="create_partner_expense_connection"
)
