from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TaxRateComponent(_rt.Model):
    """`TaxRateComponent`.

    Attributes:
        is_compound: Whether the tax is charged on top of other taxes. JSON `isCompound`, `bool`.
        name: Name. `str`; may be absent or null.
        rate: Rate of tax, as a percentage. `Decimal`; may be absent or null.
    """

    is_compound: bool
    """Whether the tax is charged on top of other taxes."""
    name: str | None = None
    """Name."""
    rate: Decimal | None = None
    """Rate of tax, as a percentage."""

    __fields__ = (
        _rt.Field("isCompound", "is_compound", _rt.BOOLEAN, required=True),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("rate", "rate", _rt.DECIMAL, nullable=True),
    )
