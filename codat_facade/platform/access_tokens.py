"""Access tokens: what Codat's embedded user interfaces prove with on whose behalf they act."""

from __future__ import annotations

from codat_api.platform.api import companies as api

from .._operations.operation import operation

__all__ = [
    "get",
]

get = operation(api.get_company_access_token.call, name="get")
