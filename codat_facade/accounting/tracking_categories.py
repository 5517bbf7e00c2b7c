"""Tracking categories: what a company sorts its transactions by, such as departments."""

from __future__ import annotations

from codat_api.accounting.api import tracking_categories as api

from .._operations.list_factory import company_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of

__all__ = [
    "fetch_all",
    "get",
    "iterate",
    "list",
]

list = company_list(api.list_tracking_categories.call)
"""List tracking categories, a page at a time. `GET /companies/{companyId}/data/trackingCategories`"""
iterate = iterate_of(list)
"""All tracking categories, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All tracking categories, in one list."""
get = operation(api.get_tracking_category.call, name="get")
