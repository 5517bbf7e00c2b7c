from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TaxRateComponent(_rt.Model):
    """`TaxRateComponent`."""

    is_compound: bool
    name: str | None = None
    rate: Decimal | None = None

    __fields__ = (
        _rt.Field("isCompound", "is_compound", _rt.BOOLEAN, required=True),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("rate", "rate", _rt.DECIMAL, nullable=True),
    )
