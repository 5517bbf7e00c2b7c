"""Syncs: expenses on their way into a company's books."""

from __future__ import annotations

from codat_api.expenses.api import sync as api

from .._operations.listing import as_list
from .._operations.operation import operation

__all__ = [
    "get",
    "get_last_successful",
    "get_latest",
    "list",
]

list = operation(api.list_syncs.call, name="list", through=as_list)
get_latest = operation(api.get_latest_sync.call, name="get_latest")
get_last_successful = operation(api.get_last_successful_sync.call, name="get_last_successful")
get = operation(api.get_sync_by_id.call, name="get")
