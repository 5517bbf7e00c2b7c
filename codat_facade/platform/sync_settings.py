"""Sync settings: which of a company's data types are read, how often, and how far back."""

from __future__ import annotations

from codat_api.platform.api import companies as api

from .._operations.operation import operation

__all__ = [
    "get",
    "set",
]

get = operation(api.get_company_sync_settings.call, name="get")

set = operation(api.set_company_sync_settings.call, name="set")
