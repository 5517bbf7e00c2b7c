"""Accounts: a business's bank accounts, as its banks have them."""

from __future__ import annotations

from codat_api.banking.api import accounts as api

from .._operations.list_factory import connection_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of

__all__ = [
    "fetch_all",
    "get",
    "iterate",
    "list",
]

list = connection_list(api.list_accounts.call)
"""List bank accounts, a page at a time.

`GET /companies/{companyId}/connections/{connectionId}/data/banking-accounts`
"""
iterate = iterate_of(list)
"""All bank accounts, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All bank accounts, in one list."""
get = operation(api.get_account.call, name="get")
