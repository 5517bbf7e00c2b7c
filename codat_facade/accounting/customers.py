"""Customers: whom a company sells to."""

from __future__ import annotations

from codat_api.accounting.api import customers as api

from .._operations.download import download
from .._operations.list_factory import company_list
from .._operations.listing import with_attachments
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of
from .._push.write_and_wait import and_wait

__all__ = [
    "create",
    "create_and_wait",
    "download_attachment",
    "fetch_all",
    "get",
    "get_attachment",
    "get_model_options",
    "iterate",
    "list",
    "list_attachments",
    "update",
    "update_and_wait",
]

list = company_list(api.list_customers.call)
"""List customers, a page at a time. `GET /companies/{companyId}/data/customers`"""
iterate = iterate_of(list)
"""All customers, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All customers, in one list."""
get = operation(api.get_customer.call, name="get")

get_model_options = operation(api.get_create_update_customers_model.call, name="get_model_options")
create = operation(api.create_customer.call, name="create")
create_and_wait = and_wait(create)
"""Create a customer in the company's books, and wait for its push operation to end."""
update = operation(api.update_customer.call, name="update")
update_and_wait = and_wait(update)
"""Update a customer in the company's books, and wait for its push operation to end."""

list_attachments = operation(api.list_customer_attachments.call, name="list_attachments", through=with_attachments)
get_attachment = operation(api.get_customer_attachment.call, name="get_attachment")
download_attachment = download(api.download_customer_attachment.call, name="download_attachment")
