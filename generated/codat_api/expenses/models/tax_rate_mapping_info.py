from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.valid_transaction_type import ValidTransactionType


@define(kw_only=True, repr=False)
class TaxRateMappingInfo(_rt.Model):
    """`TaxRateMappingInfo`."""

    id: str | None = None
    name: str | None = None
    code: str | None = None
    effective_tax_rate: Decimal | None = None
    total_tax_rate: Decimal | None = None
    valid_transaction_types: list[ValidTransactionType] | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("code", "code", _rt.STRING, nullable=True),
        _rt.Field("effectiveTaxRate", "effective_tax_rate", _rt.DECIMAL),
        _rt.Field("totalTaxRate", "total_tax_rate", _rt.DECIMAL),
        _rt.Field("validTransactionTypes", "valid_transaction_types", _rt.ListOf(_rt.Ref("ValidTransactionType"))),
    )
