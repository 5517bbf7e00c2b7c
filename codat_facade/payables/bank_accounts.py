"""Bank accounts, as a business's books have them, to pay bills from."""

from __future__ import annotations

from codat_api.payables.api import bank_accounts as api

from .._operations.operation import operation

__all__ = [
    "create",
]

create = operation(api.create_bank_account.call, name="create")
