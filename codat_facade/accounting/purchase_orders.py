"""Purchase orders: what a company ordered from its suppliers."""

from __future__ import annotations

from codat_api.accounting.api import purchase_orders as api

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
    "download_pdf",
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

list = company_list(api.list_purchase_orders.call)
"""List purchase orders, a page at a time. `GET /companies/{companyId}/data/purchaseOrders`"""
iterate = iterate_of(list)
"""All purchase orders, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All purchase orders, in one list."""
get = operation(api.get_purchase_order.call, name="get")

get_model_options = operation(api.get_create_update_purchase_orders_model.call, name="get_model_options")
create = operation(api.create_purchase_order.call, name="create")
create_and_wait = and_wait(create)
"""Create a purchase order in the company's books, and wait for its push operation to end."""
update = operation(api.update_purchase_order.call, name="update")
update_and_wait = and_wait(update)
"""Update a purchase order in the company's books, and wait for its push operation to end."""

download_pdf = download(api.download_purchase_order_pdf.call, name="download_pdf")

list_attachments = operation(
    api.list_purchase_order_attachments.call, name="list_attachments", through=with_attachments
)
get_attachment = operation(api.get_purchase_order_attachment.call, name="get_attachment")
download_attachment = download(api.download_purchase_order_attachment.call, name="download_attachment")
