from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TaxRateRef(_rt.Model):
    """`TaxRateRef`.

    Attributes:
        effective_tax_rate: Rate that results after compounding, as a percentage. JSON `effectiveTaxRate`,
            `Decimal`; may be absent.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        name: Name. `str`; may be absent.
    """

    effective_tax_rate: Decimal | None = None
    """Rate that results after compounding, as a percentage."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    name: str | None = None
    """Name."""

    __fields__ = (
        _rt.Field("effectiveTaxRate", "effective_tax_rate", _rt.DECIMAL),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING),
    )
