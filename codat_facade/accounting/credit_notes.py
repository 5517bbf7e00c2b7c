"""Credit notes: what a company gives its customers back."""

from __future__ import annotations

from codat_api.accounting.api import credit_notes as api

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
    "update",
    "update_and_wait",
]

list = company_list(api.list_credit_notes.call)
"""List credit notes, a page at a time. `GET /companies/{companyId}/data/creditNotes`"""
iterate = iterate_of(list)
"""All credit notes, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All credit notes, in one list."""
get = operation(api.get_credit_note.call, name="get")

get_model_options = operation(api.get_create_update_credit_notes_model.call, name="get_model_options")
create = operation(api.create_credit_note.call, name="create")
create_and_wait = and_wait(create)
"""Create a credit note in the company's books, and wait for its push operation to end."""
update = operation(api.update_credit_note.call, name="update")
update_and_wait = and_wait(update)
"""Update a credit note in the company's books, and wait for its push operation to end."""
