from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CommerceReportDimensionItem(_rt.Model):
    """`CommerceReportDimensionItem`.

    Attributes:
        index: Position, from 0. `int`; may be absent.
        display_name: Name of the item. JSON `displayName`, `str`; may be absent.
        start: First day of an item that is a period. `datetime`; may be absent.
        end: Last day of an item that is a period. `datetime`; may be absent.
    """

    index: int | None = None
    """Position, from 0."""
    display_name: str | None = None
    """Name of the item."""
    start: _dt.datetime | None = None
    """First day of an item that is a period."""
    end: _dt.datetime | None = None
    """Last day of an item that is a period."""

    __fields__ = (
        _rt.Field("index", "index", _rt.INTEGER),
        _rt.Field("displayName", "display_name", _rt.STRING),
        _rt.Field("start", "start", _rt.DATETIME),
        _rt.Field("end", "end", _rt.DATETIME),
    )
