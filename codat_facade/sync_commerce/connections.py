"""Connections: where a business connects its shop with its accounting platform."""

from __future__ import annotations

from codat_api.sync_commerce.api import connections as api

from .._operations.operation import operation

__all__ = [
    "get_sync_flow_url",
]

get_sync_flow_url = operation(api.get_sync_flow_url.call, name="get_sync_flow_url")
