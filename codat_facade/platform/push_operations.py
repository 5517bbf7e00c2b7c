"""Push operations: writes on their way into a company's books, and how they ended."""

from __future__ import annotations

from codat_api.platform.api import push_data as api

from .._operations.list_factory import company_query_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of
from .._push.poll import DEFAULT_POLL_INTERVAL, DEFAULT_POLL_TIMEOUT, poll_many, poll_until_done, watch

__all__ = [
    "DEFAULT_POLL_INTERVAL",
    "DEFAULT_POLL_TIMEOUT",
    "fetch_all",
    "get",
    "get_model_options",
    "iterate",
    "list",
    "poll_many",
    "poll_until_done",
    "watch",
]

list = company_query_list(api.get_company_push_history.call)
"""List a company's push operations, a page at a time. `GET /companies/{companyId}/push`"""
iterate = iterate_of(list)
"""All of a company's push operations, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All of a company's push operations, in one list."""
get = operation(api.get_push_operation.call, name="get")

get_model_options = operation(api.get_create_update_model_options_by_data_type.call, name="get_model_options")
