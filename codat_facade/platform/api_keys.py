"""API keys: what gives access to an account, at most ten at a time."""

from __future__ import annotations

from codat_api.platform.api import settings as api

from .._operations.operation import operation
from .results import as_results

__all__ = [
    "create",
    "delete",
    "list",
]

list = operation(api.list_api_keys.call, name="list", through=as_results)

create = operation(api.create_api_key.call, name="create")
delete = operation(api.delete_api_key.call, name="delete")
