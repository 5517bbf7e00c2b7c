"""Transaction status: how each transaction of a sync fared."""

from __future__ import annotations

from codat_api.expenses.api import transaction_status as api

from .._operations.listing import as_list
from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of

__all__ = [
    "fetch_all",
    "get",
    "iterate",
    "list",
]

list = operation(api.list_sync_transactions.call, name="list", through=as_page)
iterate = iterate_of(list)
"""All the transactions of a sync, fetched page by page; each says how it fared."""
fetch_all = fetch_all_of(list)
"""All the transactions of a sync, in one list; each says how it fared."""
get = operation(api.get_sync_transaction.call, name="get", through=as_list)
