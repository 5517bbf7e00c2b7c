from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class TaxComponentAllocation(_rt.Model):
    """`TaxComponentAllocation`.

    Attributes:
        tax_component_ref: Tax component that the amount belongs to. JSON `taxComponentRef`, `TaxComponentRef`; may
            be absent.
        rate: Rate of tax, as a percentage. `Decimal`; may be absent or null.
    """

    tax_component_ref: _models.TaxComponentRef | None = None
    """Tax component that the amount belongs to."""
    rate: Decimal | None = None
    """Rate of tax, as a percentage."""

    __fields__ = (
        _rt.Field("taxComponentRef", "tax_component_ref", _rt.Ref("TaxComponentRef")),
        _rt.Field("rate", "rate", _rt.DECIMAL, nullable=True),
    )
