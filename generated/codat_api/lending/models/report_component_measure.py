from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ReportComponentMeasure(_rt.Model):
    """`ReportComponentMeasure`."""

    index: int | None = None
    measure_display_name: str | None = None
    value: Decimal | None = None

    __fields__ = (
        _rt.Field("index", "index", _rt.INTEGER),
        _rt.Field("measureDisplayName", "measure_display_name", _rt.STRING),
        _rt.Field("value", "value", _rt.DECIMAL),
    )
