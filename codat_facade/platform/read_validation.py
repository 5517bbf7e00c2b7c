"""Read validation: what Codat found wrong with the data that it read."""

from __future__ import annotations

from codat_api.platform.api import read_data as api

from .._operations.operation import operation

__all__ = [
    "get",
]

get = operation(api.get_read_validation_results.call, name="get")
