"""Account transactions: what moved on a company's accounts."""

from __future__ import annotations

from codat_api.accounting.api import account_transactions as api

from .._operations.list_factory import connection_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of

__all__ = [
    "fetch_all",
    "get",
    "iterate",
    "list",
]

list = connection_list(api.list_account_transactions.call)
"""List account transactions, a page at a time.

`GET /companies/{companyId}/connections/{connectionId}/data/accountTransactions`
"""
iterate = iterate_of(list)
"""All account transactions, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All account transactions, in one list."""
get = operation(api.get_account_transaction.call, name="get")
