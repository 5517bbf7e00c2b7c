"""Accounts: the chart that a company's books are kept by."""

from __future__ import annotations

from codat_api.accounting.api import accounts as api

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

list = company_list(api.list_accounts.call)
"""List accounts, a page at a time. `GET /companies/{companyId}/data/accounts`"""
iterate = iterate_of(list)
"""All accounts, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All accounts, in one list."""
get = operation(api.get_account.call, name="get")

get_model_options = operation(api.get_create_chart_of_accounts_model.call, name="get_model_options")
create = operation(api.create_account.call, name="create")
create_and_wait = and_wait(create)
"""Create an account in the company's books, and wait for its push operation to end."""
