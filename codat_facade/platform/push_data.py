"""Push operations and model options, under the names that Codat's own clients have for them."""

from __future__ import annotations

from codat_api.platform.api import push_data as api

from .._operations.list_factory import company_query_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of

__all__ = [
    "fetch_all_operations",
    "get_model_options",
    "get_operation",
    "iterate_operations",
    "list_operations",
]

get_model_options = operation(api.get_create_update_model_options_by_data_type.call, name="get_model_options")
get_operation = operation(api.get_push_operation.call, name="get_operation")
list_operations = company_query_list(api.get_company_push_history.call, name="list_operations")
"""List a company's push operations, a page at a time. `GET /companies/{companyId}/push`"""
iterate_operations = iterate_of(list_operations)
"""All of a company's push operations, fetched page by page."""
fetch_all_operations = fetch_all_of(list_operations)
"""All of a company's push operations, in one list."""
