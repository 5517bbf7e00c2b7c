from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class AgedDebtor(_rt.Model):
    """`AgedDebtor`.

    Attributes:
        aged_currency_outstanding: Outstanding amounts by currency and age. JSON `agedCurrencyOutstanding`,
            `list[AgedCurrencyOutstanding]`; may be absent.
        customer_id: Identifier of the customer. JSON `customerId`, `str`; may be absent.
        customer_name: Name of the customer. JSON `customerName`, `str`; may be absent.
    """

    aged_currency_outstanding: list[_models.AgedCurrencyOutstanding] | None = None
    """Outstanding amounts by currency and age."""
    customer_id: str | None = None
    """Identifier of the customer."""
    customer_name: str | None = None
    """Name of the customer."""

    __fields__ = (
        _rt.Field(
            "agedCurrencyOutstanding", "aged_currency_outstanding", _rt.ListOf(_rt.Ref("AgedCurrencyOutstanding"))
        ),
        _rt.Field("customerId", "customer_id", _rt.STRING),
        _rt.Field("customerName", "customer_name", _rt.STRING),
    )
