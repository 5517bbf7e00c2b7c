"""Transaction categories: what banks call the kinds of transactions, as a tree."""

from __future__ import annotations

from codat_api.banking.api import transaction_categories as api

from .._operations.list_factory import connection_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of

__all__ = [
    "fetch_all",
    "get",
    "iterate",
    "list",
]

list = connection_list(api.list_transaction_categories.call)
"""List transaction categories, a page at a time.

`GET /companies/{companyId}/connections/{connectionId}/data/banking-transactionCategories`
"""
iterate = iterate_of(list)
"""All transaction categories, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All transaction categories, in one list."""
get = operation(api.get_transaction_category.call, name="get")
