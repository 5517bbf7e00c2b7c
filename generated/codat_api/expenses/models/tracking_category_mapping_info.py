from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TrackingCategoryMappingInfo(_rt.Model):
    """`TrackingCategoryMappingInfo`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        name: Name. `str`; may be absent.
        has_children: Whether there are entries below it. JSON `hasChildren`, `bool`; may be absent.
        parent_id: Identifier of the entry above it; absent at the top. JSON `parentId`, `str`; may be absent or
            null.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    name: str | None = None
    """Name."""
    has_children: bool | None = None
    """Whether there are entries below it."""
    parent_id: str | None = None
    """Identifier of the entry above it; absent at the top."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("hasChildren", "has_children", _rt.BOOLEAN),
        _rt.Field("parentId", "parent_id", _rt.STRING, nullable=True),
    )
