"""Payment methods: the ways in which customers can pay."""

from __future__ import annotations

from codat_api.commerce.api import payments as api

from .._operations.list_factory import connection_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of

__all__ = [
    "fetch_all",
    "get",
    "iterate",
    "list",
]

list = connection_list(api.list_payment_methods.call)
"""List payment methods, a page at a time.

`GET /companies/{companyId}/connections/{connectionId}/data/commerce-paymentMethods`
"""
iterate = iterate_of(list)
"""All payment methods, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All payment methods, in one list."""
get = operation(api.get_payment_method.call, name="get")
