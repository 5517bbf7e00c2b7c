from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.transaction_category_status import TransactionCategoryStatus


@define(kw_only=True, repr=False)
class TransactionCategory(_rt.Model):
    """`TransactionCategory`."""

    id: str
    name: str
    parent_id: str | None = None
    has_children: bool | None = None
    status: TransactionCategoryStatus | None = None
    modified_date: _dt.datetime | None = None
    source_modified_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("name", "name", _rt.STRING, required=True),
        _rt.Field("parentId", "parent_id", _rt.STRING, nullable=True),
        _rt.Field("hasChildren", "has_children", _rt.BOOLEAN),
        _rt.Field("status", "status", _rt.Ref("TransactionCategoryStatus")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
    )
