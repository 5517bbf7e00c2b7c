"""Configuration: what of the sales is synced, when, and to which accounts."""

from __future__ import annotations

from codat_api.sync_commerce.api import advanced_controls as api

from .._operations.operation import operation

__all__ = [
    "get",
    "set",
]

get = operation(api.get_configuration.call, name="get")

set = operation(api.set_configuration.call, name="set")
