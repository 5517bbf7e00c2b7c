from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.tax_rate_mapping_option_status import TaxRateMappingOptionStatus


@define(kw_only=True, repr=False)
class TaxRateMappingOption(_rt.Model):
    """`TaxRateMappingOption`."""

    id: str | None = None
    name: str | None = None
    code: str | None = None
    effective_tax_rate: Decimal | None = None
    total_tax_rate: Decimal | None = None
    status: TaxRateMappingOptionStatus | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("code", "code", _rt.STRING, nullable=True),
        _rt.Field("effectiveTaxRate", "effective_tax_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("totalTaxRate", "total_tax_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("status", "status", _rt.Ref("TaxRateMappingOptionStatus")),
    )
