"""Customers: who bought from the business."""

from __future__ import annotations

from codat_api.commerce.api import customers as api

from .._operations.list_factory import connection_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of

__all__ = [
    "fetch_all",
    "get",
    "iterate",
    "list",
]

list = connection_list(api.list_customers.call)
"""List customers, a page at a time. `GET /companies/{companyId}/connections/{connectionId}/data/commerce-customers`"""
iterate = iterate_of(list)
"""All customers, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All customers, in one list."""
get = operation(api.get_customer.call, name="get")
