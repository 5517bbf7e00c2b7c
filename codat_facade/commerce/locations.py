"""Locations: where the business keeps or sells its products."""

from __future__ import annotations

from codat_api.commerce.api import locations as api

from .._operations.operation import operation
from .._operations.pagination import as_page

__all__ = [
    "get",
    "list",
]

list = operation(api.list_locations.call, name="list", through=as_page)
get = operation(api.get_location.call, name="get")
