from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class TaxRateMappingOption(_rt.Model):
    """`TaxRateMappingOption`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        name: Name. `str`; may be absent or null.
        code: Short code, as people on the platform know it. `str`; may be absent or null.
        effective_tax_rate: Rate that results after compounding, as a percentage. JSON `effectiveTaxRate`,
            `Decimal`; may be absent or null.
        total_tax_rate: Sum of all component rates, as a percentage. JSON `totalTaxRate`, `Decimal`; may be absent
            or null.
        status: Status. `TaxRateMappingOptionStatus` (`Active`, `Archived`); may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    name: str | None = None
    """Name."""
    code: str | None = None
    """Short code, as people on the platform know it."""
    effective_tax_rate: Decimal | None = None
    """Rate that results after compounding, as a percentage."""
    total_tax_rate: Decimal | None = None
    """Sum of all component rates, as a percentage."""
    status: _models.TaxRateMappingOptionStatus | None = None
    """Status."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("code", "code", _rt.STRING, nullable=True),
        _rt.Field("effectiveTaxRate", "effective_tax_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("totalTaxRate", "total_tax_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("status", "status", _rt.Ref("TaxRateMappingOptionStatus")),
    )
