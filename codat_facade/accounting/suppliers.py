"""Suppliers: whom a company buys from."""

from __future__ import annotations

from codat_api.accounting.api import suppliers as api

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

list = company_list(api.list_suppliers.call)
"""List suppliers, a page at a time. `GET /companies/{companyId}/data/suppliers`"""
iterate = iterate_of(list)
"""All suppliers, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All suppliers, in one list."""
get = operation(api.get_supplier.call, name="get")

get_model_options = operation(api.get_create_update_suppliers_model.call, name="get_model_options")
create = operation(api.create_supplier.call, name="create")
create_and_wait = and_wait(create)
"""Create a supplier in the company's books, and wait for its push operation to end."""
update = operation(api.update_supplier.call, name="update")
update_and_wait = and_wait(update)
"""Update a supplier in the company's books, and wait for its push operation to end."""

list_attachments = operation(api.list_supplier_attachments.call, name="list_attachments", through=with_attachments)
get_attachment = operation(api.get_supplier_attachment.call, name="get_attachment")
download_attachment = download(api.download_supplier_attachment.call, name="download_attachment")
