"""Orders: what was bought, in which quantity, and for how much."""

from __future__ import annotations

from codat_api.commerce.api import orders as api

from .._operations.list_factory import connection_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of

__all__ = [
    "fetch_all",
    "get",
    "iterate",
    "list",
]

list = connection_list(api.list_orders.call)
"""List orders, a page at a time. `GET /companies/{companyId}/connections/{connectionId}/data/commerce-orders`"""
iterate = iterate_of(list)
"""All orders, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All orders, in one list."""
get = operation(api.get_order.call, name="get")
