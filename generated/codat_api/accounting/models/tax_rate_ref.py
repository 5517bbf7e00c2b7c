from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TaxRateRef(_rt.Model):
    """`TaxRateRef`."""

    effective_tax_rate: Decimal | None = None
    id: str | None = None
    name: str | None = None

    __fields__ = (
        _rt.Field("effectiveTaxRate", "effective_tax_rate", _rt.DECIMAL),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING),
    )
