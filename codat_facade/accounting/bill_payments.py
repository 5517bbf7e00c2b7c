"""Bill payments: what a company paid to its suppliers."""

from __future__ import annotations

from codat_api.accounting.api import bill_payments as api

from .._operations.list_factory import company_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of
from .._push.write_and_wait import and_wait, and_wait_without_record

__all__ = [
    "create",
    "create_and_wait",
    "delete",
    "delete_and_wait",
    "fetch_all",
    "get",
    "get_model_options",
    "iterate",
    "list",
]

list = company_list(api.list_bill_payments.call)
"""List bill payments, a page at a time. `GET /companies/{companyId}/data/billPayments`"""
iterate = iterate_of(list)
"""All bill payments, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All bill payments, in one list."""
get = operation(api.get_bill_payments.call, name="get")

get_model_options = operation(api.get_create_bill_payments_model.call, name="get_model_options")
create = operation(api.create_bill_payment.call, name="create")
create_and_wait = and_wait(create)
"""Create a bill payment in the company's books, and wait for its push operation to end."""
delete = operation(api.delete_bill_payment.call, name="delete")
delete_and_wait = and_wait_without_record(delete)
"""Delete a bill payment from the company's books, and wait for its push operation to end."""
