"""Company info: what a company's books say about the business itself."""

from __future__ import annotations

from codat_api.accounting.api import company_info as api

from .._operations.operation import operation

__all__ = [
    "get",
    "refresh",
]

get = operation(api.get_company_info.call, name="get")

refresh = operation(api.refresh_company_info.call, name="refresh")
