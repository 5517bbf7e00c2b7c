from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CommerceReportMeasure(_rt.Model):
    """`CommerceReportMeasure`."""

    display_name: str | None = None
    units: str | None = None
    index: int | None = None
    type_: str | None = None

    __fields__ = (
        _rt.Field("displayName", "display_name", _rt.STRING),
        _rt.Field("units", "units", _rt.STRING),
        _rt.Field("index", "index", _rt.INTEGER),
        _rt.Field("type", "type_", _rt.STRING),
    )
