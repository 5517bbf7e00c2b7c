from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ProductCategory(_rt.Model):
    """`ProductCategory`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        name: Name. `str`; may be absent.
        ancestor_refs: Categories above this one, the nearest first. JSON `ancestorRefs`, `list[RecordRef]`; may be
            absent.
        has_children: Whether there are entries below it. JSON `hasChildren`, `bool`; may be absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    name: str | None = None
    """Name."""
    ancestor_refs: list[_models.RecordRef] | None = None
    """Categories above this one, the nearest first."""
    has_children: bool | None = None
    """Whether there are entries below it."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("ancestorRefs", "ancestor_refs", _rt.ListOf(_rt.Ref("RecordRef"))),
        _rt.Field("hasChildren", "has_children", _rt.BOOLEAN),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
