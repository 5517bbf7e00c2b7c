from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TaxComponent(_rt.Model):
    """`TaxComponent`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        name: Name. `str`.
        rate: Rate of tax, as a percentage; 20 for 20 %. `Decimal`; may be absent.
        is_compound: Whether the tax is charged on top of other taxes. JSON `isCompound`, `bool`; may be absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    id: str
    """Identifier, unique among records of its kind."""
    name: str
    """Name."""
    rate: Decimal | None = None
    """Rate of tax, as a percentage; 20 for 20 %."""
    is_compound: bool | None = None
    """Whether the tax is charged on top of other taxes."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("name", "name", _rt.STRING, required=True),
        _rt.Field("rate", "rate", _rt.DECIMAL),
        _rt.Field("isCompound", "is_compound", _rt.BOOLEAN),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
