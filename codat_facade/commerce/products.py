"""Products: what the business sells, with variants and stock."""

from __future__ import annotations

from codat_api.commerce.api import products as api

from .._operations.list_factory import connection_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of

__all__ = [
    "fetch_all",
    "get",
    "iterate",
    "list",
]

list = connection_list(api.list_products.call)
"""List products, a page at a time. `GET /companies/{companyId}/connections/{connectionId}/data/commerce-products`"""
iterate = iterate_of(list)
"""All products, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All products, in one list."""
get = operation(api.get_product.call, name="get")
