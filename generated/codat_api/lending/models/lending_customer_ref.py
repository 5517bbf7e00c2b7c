from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class LendingCustomerRef(_rt.Model):
    """`LendingCustomerRef`."""

    id: str | None = None
    customer_name: str | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("customerName", "customer_name", _rt.STRING, nullable=True),
    )
