"""Bank accounts: where a company keeps its money, as its books have them."""

from __future__ import annotations

from codat_api.accounting.api import bank_accounts as api

from .._operations.list_factory import connection_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of
from .._push.write_and_wait import and_wait

__all__ = [
    "create",
    "create_and_wait",
    "fetch_all",
    "get",
    "get_model_options",
    "iterate",
    "list",
    "update",
    "update_and_wait",
]

list = connection_list(api.list_bank_accounts.call)
"""List bank accounts, a page at a time. `GET /companies/{companyId}/connections/{connectionId}/data/bankAccounts`"""
iterate = iterate_of(list)
"""All bank accounts, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All bank accounts, in one list."""
get = operation(api.get_bank_account.call, name="get")

get_model_options = operation(api.get_create_update_bank_accounts_model.call, name="get_model_options")
create = operation(api.create_bank_account.call, name="create")
create_and_wait = and_wait(create)
"""Create a bank account in the company's books, and wait for its push operation to end."""
update = operation(api.update_bank_account.call, name="update")
update_and_wait = and_wait(update)
"""Update a bank account in the company's books, and wait for its push operation to end."""
