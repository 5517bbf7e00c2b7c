from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CommerceReportMeasure(_rt.Model):
    """`CommerceReportMeasure`.

    Attributes:
        display_name: Name, for people. JSON `displayName`, `str`; may be absent.
        units: Unit of the measure. `str`; may be absent.
        index: Position, from 0. `int`; may be absent.
        type_: Kind. JSON `type`, `str`; may be absent.
    """

    display_name: str | None = None
    """Name, for people."""
    units: str | None = None
    """Unit of the measure."""
    index: int | None = None
    """Position, from 0."""
    type_: str | None = None
    """Kind."""

    __fields__ = (
        _rt.Field("displayName", "display_name", _rt.STRING),
        _rt.Field("units", "units", _rt.STRING),
        _rt.Field("index", "index", _rt.INTEGER),
        _rt.Field("type", "type_", _rt.STRING),
    )
