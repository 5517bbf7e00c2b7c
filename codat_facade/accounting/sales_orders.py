"""Sales orders: what customers ordered from a company."""

from __future__ import annotations

from codat_api.accounting.api import sales_orders as api

from .._operations.list_factory import company_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of

__all__ = [
    "fetch_all",
    "get",
    "iterate",
    "list",
]

list = company_list(api.list_sales_orders.call)
"""List sales orders, a page at a time. `GET /companies/{companyId}/data/salesOrders`"""
iterate = iterate_of(list)
"""All sales orders, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All sales orders, in one list."""
get = operation(api.get_sales_order.call, name="get")
