"""Items: what a company sells and buys."""

from __future__ import annotations

from codat_api.accounting.api import items as api

from .._operations.list_factory import company_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of
from .._push.write_and_wait import and_wait

__all__ = [
    "create",
    "create_and_wait",
    "fetch_all",
    "get",
    "get_model_options",
    "iterate",
    "list",
]

list = company_list(api.list_items.call)
"""List items, a page at a time. `GET /companies/{companyId}/data/items`"""
iterate = iterate_of(list)
"""All items, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All items, in one list."""
get = operation(api.get_item.call, name="get")

get_model_options = operation(api.get_create_items_model.call, name="get_model_options")
create = operation(api.create_item.call, name="create")
create_and_wait = and_wait(create)
"""Create an item in the company's books, and wait for its push operation to end."""
