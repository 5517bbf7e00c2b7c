from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TrackingCategoryMappingInfo(_rt.Model):
    """`TrackingCategoryMappingInfo`."""

    id: str | None = None
    name: str | None = None
    has_children: bool | None = None
    parent_id: str | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("hasChildren", "has_children", _rt.BOOLEAN),
        _rt.Field("parentId", "parent_id", _rt.STRING, nullable=True),
    )
