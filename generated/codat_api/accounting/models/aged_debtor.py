from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.aged_currency_outstanding import AgedCurrencyOutstanding


@define(kw_only=True, repr=False)
class AgedDebtor(_rt.Model):
    """`AgedDebtor`."""

    aged_currency_outstanding: list[AgedCurrencyOutstanding] | None = None
    customer_id: str | None = None
    customer_name: str | None = None

    __fields__ = (
        _rt.Field(
            "agedCurrencyOutstanding", "aged_currency_outstanding", _rt.ListOf(_rt.Ref("AgedCurrencyOutstanding"))
        ),
        _rt.Field("customerId", "customer_id", _rt.STRING),
        _rt.Field("customerName", "customer_name", _rt.STRING),
    )
