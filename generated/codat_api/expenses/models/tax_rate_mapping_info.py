from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class TaxRateMappingInfo(_rt.Model):
    """`TaxRateMappingInfo`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        name: Name. `str`; may be absent.
        code: Code of the tax rate on the platform. `str`; may be absent or null.
        effective_tax_rate: Rate that results after compounding, as a percentage. JSON `effectiveTaxRate`,
            `Decimal`; may be absent.
        total_tax_rate: Sum of all component rates, as a percentage. JSON `totalTaxRate`, `Decimal`; may be absent.
        valid_transaction_types: Kinds of transaction that it may be used for. JSON `validTransactionTypes`,
            `list[ValidTransactionType]` (`Payment`, `Refund`, `Reward`, `Chargeback`); may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    name: str | None = None
    """Name."""
    code: str | None = None
    """Code of the tax rate on the platform."""
    effective_tax_rate: Decimal | None = None
    """Rate that results after compounding, as a percentage."""
    total_tax_rate: Decimal | None = None
    """Sum of all component rates, as a percentage."""
    valid_transaction_types: list[_models.ValidTransactionType] | None = None
    """Kinds of transaction that it may be used for."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("code", "code", _rt.STRING, nullable=True),
        _rt.Field("effectiveTaxRate", "effective_tax_rate", _rt.DECIMAL),
        _rt.Field("totalTaxRate", "total_tax_rate", _rt.DECIMAL),
        _rt.Field("validTransactionTypes", "valid_transaction_types", _rt.ListOf(_rt.Ref("ValidTransactionType"))),
    )
