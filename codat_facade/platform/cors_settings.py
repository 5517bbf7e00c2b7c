"""CORS settings: the origins from which Codat's embedded user interfaces may call the API."""

from __future__ import annotations

from codat_api.platform.api import settings as api

from .._operations.operation import operation

__all__ = [
    "get",
    "set",
]

get = operation(api.get_cors_settings.call, name="get")

set = operation(api.set_cors_settings.call, name="set")
