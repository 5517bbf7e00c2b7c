"""Disputes: payments that a customer calls into question."""

from __future__ import annotations

from codat_api.commerce.api import disputes as api

from .._operations.list_factory import connection_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of

__all__ = [
    "fetch_all",
    "get",
    "iterate",
    "list",
]

list = connection_list(api.list_disputes.call)
"""List disputes, a page at a time. `GET /companies/{companyId}/connections/{connectionId}/data/commerce-disputes`"""
iterate = iterate_of(list)
"""All disputes, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All disputes, in one list."""
get = operation(api.get_dispute.call, name="get")
