"""Transactions: what moved on the account that a platform keeps for the business."""

from __future__ import annotations

from codat_api.commerce.api import transactions as api

from .._operations.list_factory import connection_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of

__all__ = [
    "fetch_all",
    "get",
    "iterate",
    "list",
]

list = connection_list(api.list_transactions.call)
"""List transactions, a page at a time.

`GET /companies/{companyId}/connections/{connectionId}/data/commerce-transactions`
"""
iterate = iterate_of(list)
"""All transactions, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All transactions, in one list."""
get = operation(api.get_transaction.call, name="get")
