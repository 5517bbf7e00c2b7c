"""Mapping options: what of a business's books an expense can refer to."""

from __future__ import annotations

from codat_api.expenses.api import mapping_options as api

from .._operations.operation import operation

__all__ = [
    "get",
]

get = operation(api.get_mapping_options.call, name="get")
