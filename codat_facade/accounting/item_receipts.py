"""Item receipts: what arrived of the goods that a company ordered."""

from __future__ import annotations

from codat_api.accounting.api import item_receipts as api

from .._operations.list_factory import connection_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of

__all__ = [
    "fetch_all",
    "get",
    "iterate",
    "list",
]

list = connection_list(api.list_item_receipts.call)
"""List item receipts, a page at a time. `GET /companies/{companyId}/connections/{connectionId}/data/itemReceipts`"""
iterate = iterate_of(list)
"""All item receipts, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All item receipts, in one list."""
get = operation(api.get_item_receipt.call, name="get")
