"""Company information: what an accounting platform tells of the business, as far as bank feeds need it."""

from __future__ import annotations

from codat_api.bank_feeds.api import company_information as api

from .._operations.operation import operation

__all__ = [
    "get",
]

get = operation(api.get_company_information.call, name="get")
