from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class TransactionCategory(_rt.Model):
    """`TransactionCategory`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        name: Name. `str`.
        parent_id: Identifier of the entry above it; absent at the top. JSON `parentId`, `str`; may be absent or
            null.
        has_children: Whether there are entries below it. JSON `hasChildren`, `bool`; may be absent.
        status: Status. `TransactionCategoryStatus` (`Unknown`, `Active`, `Archived`); may be absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    id: str
    """Identifier, unique among records of its kind."""
    name: str
    """Name."""
    parent_id: str | None = None
    """Identifier of the entry above it; absent at the top."""
    has_children: bool | None = None
    """Whether there are entries below it."""
    status: _models.TransactionCategoryStatus | None = None
    """Status."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("name", "name", _rt.STRING, required=True),
        _rt.Field("parentId", "parent_id", _rt.STRING, nullable=True),
        _rt.Field("hasChildren", "has_children", _rt.BOOLEAN),
        _rt.Field("status", "status", _rt.Ref("TransactionCategoryStatus")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
