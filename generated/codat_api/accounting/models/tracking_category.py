from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class TrackingCategory(_rt.Model):
    """`TrackingCategory`.

    Attributes:
        has_children: Whether there are entries below it. JSON `hasChildren`, `bool`; may be absent.
        id: Identifier, unique among records of its kind. `str`; may be absent or null.
        metadata: What the platform says about the record, such as whether it was deleted. `Metadata`; may be
            absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        name: Name. `str`; may be absent or null.
        parent_id: Identifier of the entry above it; absent at the top. JSON `parentId`, `str`; may be absent or
            null.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
        status: Status. `TrackingCategoryStatus` (`Unknown`, `Active`, `Archived`); may be absent.
    """

    has_children: bool | None = None
    """Whether there are entries below it."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    metadata: _models.Metadata | None = None
    """What the platform says about the record, such as whether it was deleted."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    name: str | None = None
    """Name."""
    parent_id: str | None = None
    """Identifier of the entry above it; absent at the top."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""
    status: _models.TrackingCategoryStatus | None = None
    """Status."""

    __fields__ = (
        _rt.Field("hasChildren", "has_children", _rt.BOOLEAN),
        _rt.Field("id", "id", _rt.STRING, nullable=True),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("parentId", "parent_id", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("status", "status", _rt.Ref("TrackingCategoryStatus")),
    )
