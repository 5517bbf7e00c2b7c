from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ServiceCharge(_rt.Model):
    """`ServiceCharge`.

    Attributes:
        description: Description, for people. `str`; may be absent.
        total_amount: Amount with tax, in the currency of the document. JSON `totalAmount`, `Decimal`; may be
            absent.
        tax_percentage: Tax as a percentage, 0 to 100. JSON `taxPercentage`, `Decimal`; may be absent.
        tax_amount: Tax, in the currency of the document. JSON `taxAmount`, `Decimal`; may be absent.
        taxes: Taxes that apply. `list[TaxComponentAllocation]`; may be absent.
        quantity: Number of times that the charge applies. `int`; may be absent.
        type_: Kind. JSON `type`, `ServiceChargeType` (`Generic`, `Shipping`, `Overpayment`, `Unknown`); may be
            absent.
    """

    description: str | None = None
    """Description, for people."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    tax_percentage: Decimal | None = None
    """Tax as a percentage, 0 to 100."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    taxes: list[_models.TaxComponentAllocation] | None = None
    """Taxes that apply."""
    quantity: int | None = None
    """Number of times that the charge applies."""
    type_: _models.ServiceChargeType | None = None
    """Kind."""

    __fields__ = (
        _rt.Field("description", "description", _rt.STRING),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
        _rt.Field("taxPercentage", "tax_percentage", _rt.DECIMAL),
        _rt.Field("taxAmount", "tax_amount", _rt.DECIMAL),
        _rt.Field("taxes", "taxes", _rt.ListOf(_rt.Ref("TaxComponentAllocation"))),
        _rt.Field("quantity", "quantity", _rt.INTEGER),
        _rt.Field("type", "type_", _rt.Ref("ServiceChargeType")),
    )
