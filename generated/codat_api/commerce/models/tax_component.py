from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TaxComponent(_rt.Model):
    """`TaxComponent`."""

    id: str
    name: str
    rate: Decimal | None = None
    is_compound: bool | None = None
    modified_date: _dt.datetime | None = None
    source_modified_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("name", "name", _rt.STRING, required=True),
        _rt.Field("rate", "rate", _rt.DECIMAL),
        _rt.Field("isCompound", "is_compound", _rt.BOOLEAN),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
