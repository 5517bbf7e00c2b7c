from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.record_ref import RecordRef


@define(kw_only=True, repr=False)
class ProductCategory(_rt.Model):
    """`ProductCategory`."""

    id: str | None = None
    name: str | None = None
    ancestor_refs: list[RecordRef] | None = None
    has_children: bool | None = None
    modified_date: _dt.datetime | None = None
    source_modified_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("ancestorRefs", "ancestor_refs", _rt.ListOf(_rt.Ref("RecordRef"))),
        _rt.Field("hasChildren", "has_children", _rt.BOOLEAN),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
