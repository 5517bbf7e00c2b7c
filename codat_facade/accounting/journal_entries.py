"""Journal entries: the debits and credits in a company's general ledger."""

from __future__ import annotations

from codat_api.accounting.api import journal_entries as api

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

list = company_list(api.list_journal_entries.call)
"""List journal entries, a page at a time. `GET /companies/{companyId}/data/journalEntries`"""
iterate = iterate_of(list)
"""All journal entries, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All journal entries, in one list."""
get = operation(api.get_journal_entry.call, name="get")

get_model_options = operation(api.get_create_journal_entries_model.call, name="get_model_options")
create = operation(api.create_journal_entry.call, name="create")
create_and_wait = and_wait(create)
"""Create a journal entry in the company's books, and wait for its push operation to end."""
delete = operation(api.delete_journal_entry.call, name="delete")
delete_and_wait = and_wait_without_record(delete)
"""Delete a journal entry from the company's books, and wait for its push operation to end."""
