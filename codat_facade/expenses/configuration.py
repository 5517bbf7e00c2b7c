"""Configuration: the bank account, the supplier and the customer that expenses are booked on."""

from __future__ import annotations

from codat_api.expenses.api import configuration as api

from .._operations.operation import operation

__all__ = [
    "get",
    "set",
]

get = operation(api.get_company_configuration.call, name="get")

set = operation(api.set_company_configuration.call, name="set")
