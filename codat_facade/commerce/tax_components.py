"""Tax components: the taxes that orders are charged with."""

from __future__ import annotations

from codat_api.commerce.api import tax_components as api

from .._operations.list_factory import connection_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of

__all__ = [
    "fetch_all",
    "get",
    "iterate",
    "list",
]

list = connection_list(api.list_tax_components.call)
"""List tax components, a page at a time.

`GET /companies/{companyId}/connections/{connectionId}/data/commerce-taxComponents`
"""
iterate = iterate_of(list)
"""All tax components, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All tax components, in one list."""
get = operation(api.get_tax_component.call, name="get")
