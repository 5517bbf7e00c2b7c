from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.service_charge_type import ServiceChargeType
    from ..models.tax_component_allocation import TaxComponentAllocation


@define(kw_only=True, repr=False)
class ServiceCharge(_rt.Model):
    """`ServiceCharge`."""

    description: str | None = None
    total_amount: Decimal | None = None
    tax_percentage: Decimal | None = None
    tax_amount: Decimal | None = None
    taxes: list[TaxComponentAllocation] | None = None
    quantity: int | None = None
    type_: ServiceChargeType | None = None

    __fields__ = (
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
        _rt.Field("taxPercentage", "tax_percentage", _rt.DECIMAL),
        _rt.Field("taxAmount", "tax_amount", _rt.DECIMAL),
        _rt.Field("taxes", "taxes", _rt.ListOf(_rt.Ref("TaxComponentAllocation"))),
        _rt.Field("quantity", "quantity", _rt.INTEGER),
        _rt.Field("type", "type_", _rt.Ref("ServiceChargeType")),
    )
