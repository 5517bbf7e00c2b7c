"""Tax rates: how sales and purchases are taxed in a company's books."""

from __future__ import annotations

from codat_api.accounting.api import tax_rates as api

from .._operations.list_factory import company_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of

__all__ = [
    "fetch_all",
    "get",
    "iterate",
    "list",
]

list = company_list(api.list_tax_rates.call)
"""List tax rates, a page at a time. `GET /companies/{companyId}/data/taxRates`"""
iterate = iterate_of(list)
"""All tax rates, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All tax rates, in one list."""
get = operation(api.get_tax_rate.call, name="get")
