from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class LendingCustomerRef(_rt.Model):
    """`LendingCustomerRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        customer_name: Name of the customer. JSON `customerName`, `str`; may be absent or null.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    customer_name: str | None = None
    """Name of the customer."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("customerName", "customer_name", _rt.STRING, nullable=True),
    )
