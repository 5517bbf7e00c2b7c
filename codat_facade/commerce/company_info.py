"""Company info: what a commerce platform knows of the business itself."""

from __future__ import annotations

from codat_api.commerce.api import company_info as api

from .._operations.operation import operation

__all__ = [
    "get",
]

get = operation(api.get_company_info.call, name="get")
