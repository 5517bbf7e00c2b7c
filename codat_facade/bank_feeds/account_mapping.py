"""Account mapping: which account of the business's books a source account feeds."""

from __future__ import annotations

from codat_api.bank_feeds.api import account_mapping as api

from .._operations.listing import as_list
from .._operations.operation import operation

__all__ = [
    "create",
    "get",
]

get = operation(api.get_bank_account_mapping.call, name="get", through=as_list)

create = operation(api.create_bank_account_mapping.call, name="create")
