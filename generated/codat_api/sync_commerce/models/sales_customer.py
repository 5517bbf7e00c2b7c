from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SalesCustomer(_rt.Model):
    """`SalesCustomer`.

    Attributes:
        selected_customer_id: Identifier of the customer that was selected. JSON `selectedCustomerId`, `str`; may be
            absent or null.
        customer_options: Customers that may be selected. JSON `customerOptions`, `list[ConfigurationOption]`; may
            be absent or null.
    """

    selected_customer_id: str | None = None
    """Identifier of the customer that was selected."""
    customer_options: list[_models.ConfigurationOption] | None = None
    """Customers that may be selected."""

    __fields__ = (
        _rt.Field("selectedCustomerId", "selected_customer_id", _rt.STRING, nullable=True),
        _rt.Field("customerOptions", "customer_options", _rt.ListOf(_rt.Ref("ConfigurationOption")), nullable=True),
    )
