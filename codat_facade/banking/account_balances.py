"""Account balances: what stood on a business's bank accounts, day by day."""

from __future__ import annotations

from codat_api.banking.api import account_balances as api

from .._operations.list_factory import connection_list
from .._operations.pagination import fetch_all_of, iterate_of

__all__ = [
    "fetch_all",
    "iterate",
    "list",
]

list = connection_list(api.list_account_balances.call)
"""List account balances, a page at a time.

`GET /companies/{companyId}/connections/{connectionId}/data/banking-accountBalances`
"""
iterate = iterate_of(list)
"""All account balances, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All account balances, in one list."""
